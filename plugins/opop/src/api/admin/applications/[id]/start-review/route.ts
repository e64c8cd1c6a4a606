import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { moveApplicationWorkflow } from "../../../../../workflows/move-application"
import { caseAdmin } from "../../../../case-actors"
import { sendAdminCase } from "../../../../send-case"

/** Begins to look at the case. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await moveApplicationWorkflow(req.scope).run({
    input: { action: "start_review", id, by: await caseAdmin(req) },
  })
  await sendAdminCase(req, res)
}
