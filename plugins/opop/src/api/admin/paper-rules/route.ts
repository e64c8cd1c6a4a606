import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listPaperRules } from "../../../queries/list-paper-rules"
import { addPaperRulesWorkflow } from "../../../workflows/add-paper-rules"
import type { PaperRuleBody, PaperRuleQuery } from "../../paper-validators"
import { adminOf } from "../../scope/actor-of"

/** Which papers are needed, and with which reasons none are. */
export const GET = async (
  req: MedusaRequest<unknown, PaperRuleQuery>,
  res: MedusaResponse
) => {
  res.json(await listPaperRules(req.scope, req.validatedQuery))
}

/** Adds a rule that begins today or later. */
export const POST = async (
  req: AuthenticatedMedusaRequest<PaperRuleBody>,
  res: MedusaResponse
) => {
  const { result } = await addPaperRulesWorkflow(req.scope).run({
    input: { by: await adminOf(req), rules: [req.validatedBody] },
  })
  res.status(201).json({ rule: result[0] })
}
