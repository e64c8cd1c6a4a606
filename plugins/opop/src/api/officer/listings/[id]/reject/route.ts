import type { MedusaResponse } from "@medusajs/framework/http"
import { moveListingWorkflow } from "../../../../../workflows/move-listing"
import type { RejectListingBody } from "../../../../listing-validators"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import { sendOfficerListing } from "../../../../send-listing"

/** Refuses the product, with the reason. */
export const POST = async (
  req: OfficerRequest<RejectListingBody>,
  res: MedusaResponse
) => {
  const { reason, version } = req.validatedBody
  await moveListingWorkflow(req.scope).run({
    input: {
      id: req.params["id"] ?? "",
      by: officerOf(req),
      move: "reject",
      reason,
      version: version ?? null,
    },
  })
  await sendOfficerListing(req, res)
}
