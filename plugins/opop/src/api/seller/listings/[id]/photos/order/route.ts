import type { MedusaResponse } from "@medusajs/framework/http"
import { saveListingWorkflow } from "../../../../../../workflows/save-listing"
import type { PhotoOrderBody } from "../../../../../listing-validators"
import { sellerOf } from "../../../../../scope/actor-of"
import type { SellerRequest } from "../../../../../scope/types"
import { sendOwnListing } from "../../../../../send-listing"

/** Puts the photos in another order; the first one is shown in lists. */
export const POST = async (
  req: SellerRequest<PhotoOrderBody>,
  res: MedusaResponse
) => {
  await saveListingWorkflow(req.scope).run({
    input: {
      id: req.params["id"] ?? "",
      by: sellerOf(req),
      version: null,
      edit: { kind: "order_photos", keys: req.validatedBody.photos },
    },
  })
  await sendOwnListing(req, res)
}
