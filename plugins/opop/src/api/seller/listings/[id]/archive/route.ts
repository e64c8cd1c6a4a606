import type { MedusaResponse } from "@medusajs/framework/http"
import { moveListingWorkflow } from "../../../../../workflows/move-listing"
import { sellerOf } from "../../../../scope/actor-of"
import type { SellerRequest } from "../../../../scope/types"
import { sendOwnListing } from "../../../../send-listing"

/** Lays the product aside: it leaves the shop at once. */
export const POST = async (req: SellerRequest, res: MedusaResponse) => {
  await moveListingWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "", by: sellerOf(req), move: "archive" },
  })
  await sendOwnListing(req, res)
}
