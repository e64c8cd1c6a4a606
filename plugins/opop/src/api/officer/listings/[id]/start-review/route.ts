import type { MedusaResponse } from "@medusajs/framework/http"
import { moveListingWorkflow } from "../../../../../workflows/move-listing"
import type { DecideListingBody } from "../../../../listing-validators"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import { sendOfficerListing } from "../../../../send-listing"

/** Says that the product is being looked at. */
export const POST = async (
  req: OfficerRequest<DecideListingBody>,
  res: MedusaResponse
) => {
  await moveListingWorkflow(req.scope).run({
    input: {
      id: req.params["id"] ?? "",
      by: officerOf(req),
      move: "start_review",
      version: req.validatedBody.version ?? null,
    },
  })
  await sendOfficerListing(req, res)
}
