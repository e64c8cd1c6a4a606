import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listCodRules } from "../../../queries/list-cod-rules"
import { setCodRuleWorkflow } from "../../../workflows/set-cod-rule"
import { adminOf } from "../../admin-of"
import type { CodRuleBody } from "./validators"

/** For whom cash on delivery is offered now (null: for nobody), and later. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  res.json(await listCodRules(req.scope))
}

/** Sets it from a moment on; what has begun is never edited. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CodRuleBody>,
  res: MedusaResponse
) => {
  const { reason, valid_from, ...rule } = req.validatedBody
  const { result } = await setCodRuleWorkflow(req.scope).run({
    input: {
      ...{ by: adminOf(req), reason },
      rule: { ...rule, ...(valid_from ? { valid_from } : {}) },
    },
  })
  res.json({ cod_rule: result })
}
