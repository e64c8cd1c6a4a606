import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "../../../scope/types"
import { sendOfficerCase } from "../../../send-case"

/** A case, whole; numbers of persons masked. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  await sendOfficerCase(req, res)
}
