import { KEEPERS } from "../lib/listing-rights"
import { changePriceStockWorkflow } from "../workflows/change-price-stock"
import type { PriceStockBody } from "./listing-validators"
import { sellerOf } from "./scope/actor-of"
import type { SellerRequest } from "./scope/types"
import { shopOf } from "./scope/shop-of"

/** Whether the member may touch prices; others touch stock alone. */
export const mayPrice = (req: Pick<SellerRequest, "seller">): boolean =>
  KEEPERS.some((role) => role === req.seller.shop?.role)

/**
 * Changes prices and stock as the body wants: of one product, or of several
 * from the grid. Answers the number of changes.
 */
export async function changePriceStock(
  req: SellerRequest<PriceStockBody>,
  { listing_id = null }: { listing_id?: string | null } = {}
): Promise<number> {
  const { pesantren_id } = shopOf(req)
  const { result } = await changePriceStockWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      ...{ pesantren_id, listing_id },
      mayPrice: mayPrice(req),
      by: sellerOf(req),
      source: listing_id ? "listing" : "grid",
    },
  })
  return result
}
