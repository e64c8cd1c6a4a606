import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ON_SALE } from "../lib/listing-states"
import type { GridRow } from "../lib/price-stock-import"
import { choiceOf, piecesOf } from "../lib/sold-product"
import { likeLiteral } from "../lib/territory-sql"
import { loadMarket } from "./load-market"
import { readSoldProducts } from "./read-sold-products"

export type GridSearch = {
  pesantren_id: string
  q?: string
  /** Only what is nearly or quite sold out. */
  low?: boolean
  /** Also what was on sale and rests, or waits for the office. */
  all?: boolean
}

/** Pieces from which on a thing is nearly sold out. */
export const LOW_STOCK = 3

const Row = z.object({ id: z.string(), product_id: z.string() })

/** What a shop has on sale, a row for each thing that can be bought, by name. */
export async function listGrid(
  container: MedusaContainer,
  { pesantren_id, q, low, all }: GridSearch
): Promise<GridRow[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = knex("listing")
    .where({ pesantren_id, deleted_at: null })
    .whereNotNull("product_id")
    .whereNotNull("first_published_at")
    .orderBy(["name", "id"])
    .select("id", "product_id")
  if (!all) query.where({ state: ON_SALE })
  if (q) query.whereILike("name", `%${likeLiteral(q)}%`)
  const [found, market] = await Promise.all([query, loadMarket(container)])
  const listings = z.array(Row).parse(found)
  const products = await readSoldProducts(container, {
    ids: listings.map(({ product_id }) => product_id),
    location_id: market.location_id,
  })
  const rows = listings.flatMap(({ id, product_id }): GridRow[] => {
    const product = products.get(product_id)
    return (product?.variants ?? []).flatMap((variant): GridRow[] => {
      const stock = piecesOf(variant)
      // What is not counted has no stock to be changed.
      return product && stock !== null
        ? [
            {
              variant_id: variant.id,
              listing_id: id,
              name: product.title,
              variant: choiceOf(product, variant),
              thumbnail: product.thumbnail,
              price: variant.price,
              stock,
            },
          ]
        : []
    })
  })
  return low ? rows.filter(({ stock }) => stock <= LOW_STOCK) : rows
}
