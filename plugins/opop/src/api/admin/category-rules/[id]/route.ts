import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { removeCategoryRuleWorkflow } from "../../../../workflows/remove-category-rule"
import { adminOf } from "../../../scope/actor-of"

/** Takes back a rule that has not begun. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await removeCategoryRuleWorkflow(req.scope).run({
    input: { id, by: await adminOf(req) },
  })
  res.json({ id, deleted: true })
}
