import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { sendMoneyPicture } from "../../../../send-money"

/** The picture that a buyer sent; that it was looked at is written down first. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) =>
  sendMoneyPicture(req, res, "transfer_proof")
