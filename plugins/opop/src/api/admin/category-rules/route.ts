import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listAllCategoryRules } from "../../../queries/list-all-category-rules"
import { addCategoryRuleWorkflow } from "../../../workflows/add-category-rule"
import { adminOf } from "../../scope/actor-of"
import type { CategoryRuleBody } from "./validators"

/** What each category asks of its goods: before, now and from a day on. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json(await listAllCategoryRules(req.scope))
}

/** Adds a rule that begins today or later. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CategoryRuleBody>,
  res: MedusaResponse
) => {
  const { result } = await addCategoryRuleWorkflow(req.scope).run({
    input: { by: await adminOf(req), rule: req.validatedBody },
  })
  res.status(201).json({ rule: result })
}
