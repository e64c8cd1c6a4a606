import type { MedusaResponse } from "@medusajs/framework/http"
import { saveListingWorkflow } from "../../../../workflows/save-listing"
import type { SaveListingBody } from "../../../listing-validators"
import { sellerOf } from "../../../scope/actor-of"
import type { SellerRequest } from "../../../scope/types"
import { sendOwnListing } from "../../../send-listing"

/** A product with its case. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  await sendOwnListing(req, res)
}

/** Saves what was written: into the draft, or as wishes for what is on sale. */
export const POST = async (
  req: SellerRequest<SaveListingBody>,
  res: MedusaResponse
) => {
  const { version, ...fields } = req.validatedBody
  await saveListingWorkflow(req.scope).run({
    input: {
      id: req.params["id"] ?? "",
      by: sellerOf(req),
      version,
      edit: { kind: "fields", fields },
    },
  })
  await sendOwnListing(req, res)
}
