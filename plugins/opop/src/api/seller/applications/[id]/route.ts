import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "../../../scope/types"
import { sendOwnCase } from "../../../send-case"

/** One's own application, whole. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  await sendOwnCase(req, res)
}
