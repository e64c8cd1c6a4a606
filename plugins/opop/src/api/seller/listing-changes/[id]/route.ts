import type { MedusaResponse } from "@medusajs/framework/http"
import { endListingChangeWorkflow } from "../../../../workflows/end-listing-change"
import { sellerOf } from "../../../scope/actor-of"
import type { SellerRequest } from "../../../scope/types"
import { sendOwnListing } from "../../../send-listing"

/** Takes a wish back that is not decided yet. */
export const DELETE = async (req: SellerRequest, res: MedusaResponse) => {
  const { result } = await endListingChangeWorkflow(req.scope).run({
    input: {
      id: req.params["id"] ?? "",
      to: "withdrawn",
      by: sellerOf(req),
    },
  })
  await sendOwnListing(req, res, { id: result.listing_id })
}
