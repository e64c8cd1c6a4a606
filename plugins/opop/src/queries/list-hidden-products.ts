import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_STATES, ON_SALE } from "../lib/listing-states"
import { SELLING_STATE } from "../lib/shop-states"

export type HiddenProductsScope = { ids?: string[]; handles?: string[] }

/** All but one, by name: an index finds these, where it cannot find the rest. */
const UNAPPROVED = LISTING_STATES.filter((state) => state !== ON_SALE)

/**
 * Ids of the products that may not be shown now, all of them or those among
 * the given ids and handles: their pesantren may not sell (D5), or no officer
 * approved them though Medusa would show them. They are few beside those for
 * sale: a shop gets its first products only around its approval. SQL, because
 * `query.graph` cannot filter products by what a linked module says.
 */
export async function listHiddenProducts(
  scope: MedusaContainer,
  { ids, handles }: HiddenProductsScope = {}
): Promise<string[]> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const closed = knex("shop")
    .join("product_pesantren as link", "link.pesantren_id", "shop.pesantren_id")
    .whereNot("shop.state", SELLING_STATE)
    .whereNull("shop.deleted_at")
    .whereNull("link.deleted_at")
    .select({ id: "link.product_id" })
  const unapproved = knex("listing")
    .join("product", "product.id", "listing.product_id")
    .whereIn("listing.state", UNAPPROVED)
    .where("product.status", "published")
    .whereNull("listing.deleted_at")
    .select({ id: "listing.product_id" })
  const query = knex.union([closed, unapproved]).as("hidden")
  const found = knex.from(query)
  if (ids) found.whereIn("hidden.id", ids)
  if (handles)
    found
      .join("product", "product.id", "hidden.id")
      .whereIn("product.handle", handles)
  return found.pluck<string[]>("hidden.id")
}
