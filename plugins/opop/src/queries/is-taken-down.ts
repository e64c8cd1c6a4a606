import type { MedusaContainer } from "@medusajs/framework/types"
import { ON_SALE } from "../lib/listing-states"
import type { ListingRow } from "../modules/listing/service"
import { readSoldProducts } from "./read-sold-products"

/**
 * Whether goods that count as on sale were taken down in Medusa itself: the
 * administrator's word against them outlives a stay in the archive.
 */
export async function isTakenDown(
  container: MedusaContainer,
  { state, product_id }: Pick<ListingRow, "state" | "product_id">
): Promise<boolean> {
  if (state !== ON_SALE || !product_id) return false
  const products = await readSoldProducts(container, {
    ids: [product_id],
    location_id: "",
  })
  const product = products.get(product_id)
  return product !== undefined && product.status !== "published"
}
