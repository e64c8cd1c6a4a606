import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../modules/listing"

/** The products of some listings; those that have none yet are left out. */
export async function listListingProducts(
  container: MedusaContainer,
  listingIds: string[]
): Promise<string[]> {
  if (listingIds.length === 0) return []
  const rows = await container
    .resolve(LISTING_MODULE)
    .listListings(
      { id: listingIds },
      { select: ["id", "product_id"], take: listingIds.length }
    )
  return rows.flatMap(({ product_id }) => product_id ?? [])
}
