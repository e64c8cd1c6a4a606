import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { verifyApplicationWorkflow } from "../../../../../workflows/verify-application"
import { caseAdmin } from "../../../../case-actors"
import { sendAdminCase } from "../../../../send-case"

/** Marks the case as checked. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await verifyApplicationWorkflow(req.scope).run({
    input: { id, by: await caseAdmin(req) },
  })
  await sendAdminCase(req, res)
}
