import type { MedusaResponse } from "@medusajs/framework/http"
import { acceptListingChangeWorkflow } from "../../../../../workflows/accept-listing-change"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import { sendOfficerListing } from "../../../../send-listing"

/** Writes a wish to the product on sale. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) => {
  const { result } = await acceptListingChangeWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "", by: officerOf(req) },
  })
  await sendOfficerListing(req, res, { id: result.listing_id })
}
