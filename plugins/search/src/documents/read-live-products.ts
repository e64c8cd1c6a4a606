import { buildDocument } from "./build-document"
import type { ProductDocument } from "./product-document"
import {
  readPesantren,
  readSpecialPrices,
  type Sources,
} from "./read-documents"
import { readProducts } from "./read-products"

/** What a card must not show outdated. Amounts are whole rupiah. */
export type LiveProduct = Pick<
  ProductDocument,
  | "id"
  | "status"
  | "shop_state"
  | "sales_channel_ids"
  | "price_min"
  | "price_max"
  | "in_stock"
>

/**
 * The present price, stock and state of products, as their documents have it
 * but without the names of places and categories: each page of cards waits for
 * it. Products that are gone or have no price are missing in the answer.
 */
export async function readLiveProducts(
  { connection, query }: Sources,
  ids: string[]
): Promise<LiveProduct[]> {
  const products = await readProducts(connection, { ids })
  const [pesantren, specialPrices] = await Promise.all([
    readPesantren(query, products),
    readSpecialPrices(query, products),
  ])
  const surroundings = {
    pesantren,
    specialPrices,
    categories: new Map(),
    areaNames: new Map(),
  }
  return products.flatMap(
    (product) => buildDocument(product, surroundings) ?? []
  )
}
