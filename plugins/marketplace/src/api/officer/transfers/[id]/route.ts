import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { sendTransfer } from "../../../send-money"

/** One transfer, with what was found about it. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) =>
  sendTransfer(req, res)
