import type { MedusaResponse } from "@medusajs/framework/http"
import { removeListingPhotoWorkflow } from "../../../../../../workflows/remove-listing-photo"
import { sellerOf } from "../../../../../scope/actor-of"
import type { SellerRequest } from "../../../../../scope/types"
import { sendOwnListing } from "../../../../../send-listing"

/** Takes a photo away. */
export const DELETE = async (req: SellerRequest, res: MedusaResponse) => {
  const { id = "", photo: key = "" } = req.params
  await removeListingPhotoWorkflow(req.scope).run({
    input: { id, key, by: sellerOf(req) },
  })
  await sendOwnListing(req, res)
}
