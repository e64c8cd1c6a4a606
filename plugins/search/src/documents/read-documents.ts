import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { QueryContext } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { areaCodes, buildDocument, type Surroundings } from "./build-document"
import type { ProductDocument } from "./product-document"
import {
  CATEGORY_FIELDS,
  PRODUCT_FIELDS,
  SourceCategory,
  SourceProduct,
} from "./source"

/** Whole rupiah is the only currency of the shop (D2). */
const CURRENCY = "idr"

/**
 * Reads the present state of products and builds their documents. A product
 * that is gone or has no price is missing in the answer.
 */
export async function readDocuments(
  query: Omit<RemoteQueryFunction, symbol>,
  filters: Record<string, unknown>,
  page: { take: number; categories?: Map<string, SourceCategory> }
): Promise<{ documents: ProductDocument[]; lastId: string | undefined }> {
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters,
    pagination: { take: page.take, skip: 0, order: { id: "ASC" } },
    context: {
      variants: { calculated_price: QueryContext({ currency_code: CURRENCY }) },
    },
  })
  const products = z.array(SourceProduct).parse(data)
  const surroundings: Surroundings = {
    categories: page.categories ?? (await readCategories(query)),
    areaNames: await readAreaNames(query, products),
  }
  return {
    documents: products.flatMap((product) => {
      const document = buildDocument(product, surroundings)
      return document ? [document] : []
    }),
    lastId: products.at(-1)?.id,
  }
}

/** All categories by id: some dozens, read once for a batch. */
export async function readCategories(
  query: Omit<RemoteQueryFunction, symbol>
): Promise<Map<string, SourceCategory>> {
  const { data } = await query.graph({
    entity: "product_category",
    fields: CATEGORY_FIELDS,
  })
  const categories = z.array(SourceCategory).parse(data)
  return new Map(categories.map((category) => [category.id, category]))
}

const AreaName = z.object({ id: z.string(), name: z.string() })

async function readAreaNames(
  query: Omit<RemoteQueryFunction, symbol>,
  products: SourceProduct[]
): Promise<Map<string, string>> {
  const codes = new Set(
    products
      .flatMap(({ pesantren }) =>
        Object.values(areaCodes(pesantren?.district_code))
      )
      .filter((code) => code !== null)
  )
  if (!codes.size) {
    return new Map()
  }
  const { data } = await query.graph({
    entity: "area",
    fields: ["id", "name"],
    filters: { id: [...codes] },
  })
  const areas = z.array(AreaName).parse(data)
  return new Map(areas.map(({ id, name }) => [id, name]))
}
