import type { MedusaResponse } from "@medusajs/framework/http"
import { endListingChangeWorkflow } from "../../../../../workflows/end-listing-change"
import type { RefuseChangeBody } from "../../../../listing-validators"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import { sendOfficerListing } from "../../../../send-listing"

/** Refuses a wish, with the reason; what is on sale stays. */
export const POST = async (
  req: OfficerRequest<RefuseChangeBody>,
  res: MedusaResponse
) => {
  const { result } = await endListingChangeWorkflow(req.scope).run({
    input: {
      id: req.params["id"] ?? "",
      to: "refused",
      by: officerOf(req),
      reason: req.validatedBody.reason,
    },
  })
  await sendOfficerListing(req, res, { id: result.listing_id })
}
