import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "../../../scope/types"
import { sendOfficerListing } from "../../../send-listing"

/** A product with its case and what is wished for it. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  await sendOfficerListing(req, res)
}
