import type { MedusaResponse } from "@medusajs/framework/http"
import { publishListingWorkflow } from "../../../../../workflows/publish-listing"
import type { DecideListingBody } from "../../../../listing-validators"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import { sendOfficerListing } from "../../../../send-listing"

/** Puts the product on sale. */
export const POST = async (
  req: OfficerRequest<DecideListingBody>,
  res: MedusaResponse
) => {
  await publishListingWorkflow(req.scope).run({
    input: {
      id: req.params["id"] ?? "",
      by: officerOf(req),
      version: req.validatedBody.version ?? null,
    },
  })
  await sendOfficerListing(req, res)
}
