import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { sendMoneyPicture } from "../../../../send-money"

/** The bank's receipt of a refund; that it was looked at is written down first. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) =>
  sendMoneyPicture(req, res, "refund_proof")
