import type { MedusaResponse } from "@medusajs/framework/http"
import { photoKey } from "../../../../../lib/listing-content"
import { addListingPhotoWorkflow } from "../../../../../workflows/add-listing-photo"
import type { PhotoBody } from "../../../../listing-validators"
import { sellerOf } from "../../../../scope/actor-of"
import type { SellerRequest } from "../../../../scope/types"
import { sendOwnListing } from "../../../../send-listing"

/** Adds a photo at the end. */
export const POST = async (
  req: SellerRequest<PhotoBody>,
  res: MedusaResponse
) => {
  const { result: photo } = await addListingPhotoWorkflow(req.scope).run({
    input: {
      id: req.params["id"] ?? "",
      by: sellerOf(req),
      upload: req.validatedBody,
    },
  })
  await sendOwnListing(req, res, {
    status: 201,
    more: { photo: { id: photoKey(photo), ...photo } },
  })
}
