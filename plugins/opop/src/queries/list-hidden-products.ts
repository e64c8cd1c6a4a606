import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SELLING_STATE } from "../lib/shop-states"

export type HiddenProductsScope = { ids?: string[]; handles?: string[] }

/**
 * Ids of the products whose pesantren may not sell now (D5), all of them or
 * those among the given ids and handles. They are few beside those for sale:
 * a shop gets its first products only around its approval. SQL, because
 * `query.graph` cannot filter products by what a linked module says.
 */
export async function listHiddenProducts(
  scope: MedusaContainer,
  { ids, handles }: HiddenProductsScope = {}
): Promise<string[]> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = knex("shop")
    .join("product_pesantren as link", "link.pesantren_id", "shop.pesantren_id")
    .whereNot("shop.state", SELLING_STATE)
    .whereNull("shop.deleted_at")
    .whereNull("link.deleted_at")
  if (ids) {
    query.whereIn("link.product_id", ids)
  }
  if (handles) {
    query
      .join("product", "product.id", "link.product_id")
      .whereIn("product.handle", handles)
  }
  return query.pluck<string[]>("link.product_id")
}
