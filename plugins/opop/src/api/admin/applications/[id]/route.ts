import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { sendAdminCase } from "../../../send-case"

/** A case, whole; numbers of persons masked. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  await sendAdminCase(req, res)
}
