import type { MedusaContainer } from "@medusajs/framework/types"
import { ON_SALE } from "../lib/listing-states"
import { LISTING_MODULE } from "../modules/listing"

/**
 * Those of some products that no officer has approved, whatever Medusa says of
 * them: nothing unapproved is ever sold. A product without a listing was made
 * before there were any, by the administrator.
 */
export async function findUnapproved(
  container: MedusaContainer,
  productIds: string[]
): Promise<Set<string>> {
  if (productIds.length === 0) return new Set()
  const rows = await container
    .resolve(LISTING_MODULE)
    .listListings(
      { product_id: productIds, state: { $ne: ON_SALE } },
      { select: ["id", "product_id"], take: productIds.length }
    )
  return new Set(rows.flatMap(({ product_id }) => product_id ?? []))
}
