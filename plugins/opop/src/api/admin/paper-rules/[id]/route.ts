import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { removePaperRuleWorkflow } from "../../../../workflows/remove-paper-rule"
import { adminOf } from "../../../scope/actor-of"

/** Takes back a rule that has not begun. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await removePaperRuleWorkflow(req.scope).run({
    input: { id, by: await adminOf(req) },
  })
  res.json({ id, deleted: true })
}
