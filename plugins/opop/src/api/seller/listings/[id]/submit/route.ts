import type { MedusaResponse } from "@medusajs/framework/http"
import { submitListingWorkflow } from "../../../../../workflows/submit-listing"
import type { SubmitListingBody } from "../../../../listing-validators"
import { sellerOf } from "../../../../scope/actor-of"
import type { SellerRequest } from "../../../../scope/types"
import { sendOwnListing } from "../../../../send-listing"

/** Hands the product in. */
export const POST = async (
  req: SellerRequest<SubmitListingBody>,
  res: MedusaResponse
) => {
  await submitListingWorkflow(req.scope).run({
    input: {
      id: req.params["id"] ?? "",
      by: sellerOf(req),
      ...req.validatedBody,
    },
  })
  await sendOwnListing(req, res)
}
