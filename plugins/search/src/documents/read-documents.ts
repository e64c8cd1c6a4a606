import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { QueryContext } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { inTurns } from "../lib/in-turns"
import { areaCodes, buildDocument } from "./build-document"
import type { ProductDocument } from "./product-document"
import { readProducts, TURN, type ProductSelection } from "./read-products"
import { SourceCategory, SourcePesantren, type SourceProduct } from "./source"

/** Whole rupiah is the only currency of the shop (D2). */
const CURRENCY = "idr"

/** Where documents are read from. */
export type Sources = {
  connection: Knex
  query: Pick<RemoteQueryFunction, "graph">
}

/**
 * Reads the present state of products and builds their documents. A product
 * that is gone or has no price is missing among them. `lastId` is the last one
 * read: undefined when there was none.
 */
export async function readDocuments(
  { connection, query }: Sources,
  selection: ProductSelection
): Promise<{ documents: ProductDocument[]; lastId: string | undefined }> {
  const products = await readProducts(connection, selection)
  if (!products.length) {
    return { documents: [], lastId: undefined }
  }
  const pesantren = await readPesantren(query, products)
  const surroundings = {
    pesantren,
    categories: await readCategories(query),
    areaNames: await readAreaNames(query, pesantren),
    specialPrices: await readSpecialPrices(query, products),
  }
  return {
    documents: await inTurns(products, TURN, (some) =>
      some.flatMap((product) => {
        const document = buildDocument(product, surroundings)
        return document ? [document] : []
      })
    ),
    lastId: products.at(-1)?.id,
  }
}

const byId = <T extends { id: string }>(rows: T[]) =>
  new Map(rows.map((row) => [row.id, row]))

/** All categories: some dozens. */
async function readCategories(query: Sources["query"]) {
  const { data } = await query.graph({
    entity: "product_category",
    fields: [
      "id",
      "name",
      "handle",
      "parent_category_id",
      "is_active",
      "is_internal",
      "metadata",
    ],
  })
  return byId(z.array(SourceCategory).parse(data))
}

/** Makers of products with the state of their shops, by id. */
export async function readPesantren(
  query: Sources["query"],
  products: SourceProduct[]
) {
  const ids = new Set(
    products.flatMap(({ pesantren_id: id }) => (id === null ? [] : [id]))
  )
  if (!ids.size) {
    return new Map<string, SourcePesantren>()
  }
  const { data } = await query.graph({
    entity: "pesantren",
    fields: ["id", "slug", "name", "district_code", "shop.state"],
    filters: { id: [...ids] },
  })
  return byId(z.array(SourcePesantren).parse(data))
}

const AreaName = z.object({ id: z.string(), name: z.string() })

async function readAreaNames(
  query: Sources["query"],
  pesantren: Map<string, SourcePesantren>
): Promise<Map<string, string>> {
  const codes = new Set(
    [...pesantren.values()]
      .flatMap(({ district_code }) => Object.values(areaCodes(district_code)))
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

const PricedVariant = z.object({
  id: z.string(),
  calculated_price: z
    .object({ calculated_amount: z.coerce.number().nullish() })
    .nullish(),
})

/** Prices that lists, rules or quantities have a say in, as a buyer gets them now. */
export async function readSpecialPrices(
  query: Sources["query"],
  products: SourceProduct[]
): Promise<Map<string, number>> {
  const ids = products.flatMap(({ variants }) =>
    (variants ?? [])
      .filter(({ is_priced_specially }) => is_priced_specially)
      .map(({ id }) => id)
  )
  if (!ids.length) {
    return new Map()
  }
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "calculated_price.calculated_amount"],
    filters: { id: ids },
    context: { calculated_price: QueryContext({ currency_code: CURRENCY }) },
  })
  return new Map(
    z
      .array(PricedVariant)
      .parse(data)
      .flatMap(({ id, calculated_price }) => {
        const amount = calculated_price?.calculated_amount
        return typeof amount === "number" ? [[id, amount] as const] : []
      })
  )
}
