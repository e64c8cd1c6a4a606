import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { approveApplicationWorkflow } from "../../../../../workflows/approve-application"
import type { ApproveBody } from "../../../../application-validators"
import { caseAdmin } from "../../../../case-actors"
import { sendAdminCase } from "../../../../send-case"

/** Lets the pesantren sell. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ApproveBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await approveApplicationWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      territory: null,
      id,
      by: await caseAdmin(req),
    },
  })
  await sendAdminCase(req, res)
}
