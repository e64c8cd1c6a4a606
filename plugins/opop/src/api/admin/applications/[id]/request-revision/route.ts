import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { requestRevisionWorkflow } from "../../../../../workflows/request-revision"
import type { RevisionBody } from "../../../../application-validators"
import { caseAdmin } from "../../../../case-actors"
import { sendAdminCase } from "../../../../send-case"

/** Gives the case back, with what has to be put right and why. */
export const POST = async (
  req: AuthenticatedMedusaRequest<RevisionBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await requestRevisionWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, by: await caseAdmin(req) },
  })
  await sendAdminCase(req, res)
}
