import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { moveApplicationWorkflow } from "../../../../../workflows/move-application"
import type { ReasonBody } from "../../../../application-validators"
import { caseAdmin } from "../../../../case-actors"
import { sendAdminCase } from "../../../../send-case"

/** Opens a rejected case again, with the reason. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ReasonBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await moveApplicationWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      action: "reopen",
      id,
      by: await caseAdmin(req),
    },
  })
  await sendAdminCase(req, res)
}
