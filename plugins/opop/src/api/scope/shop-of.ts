import { failAccess } from "../../faults/access"
import type { SellerContext, SellerRequest } from "./types"

/** The shop that a member works in, on a route whose roles are a shop's. */
export function shopOf(req: SellerRequest): NonNullable<SellerContext["shop"]> {
  const { shop } = req.seller
  if (!shop) throw failAccess("row_not_found")
  return shop
}
