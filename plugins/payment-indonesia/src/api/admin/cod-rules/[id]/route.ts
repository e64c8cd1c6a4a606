import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { takeBackPaymentRuleWorkflow } from "../../../../workflows/take-back-payment-rule"
import { adminOf } from "../../../admin-of"

/** Takes a rule back that has not begun. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const id = req.params["id"] ?? ""
  await takeBackPaymentRuleWorkflow(req.scope).run({
    input: { by: adminOf(req), reason: null, entity: "cod_rule", id },
  })
  res.json({ id, object: "cod_rule", deleted: true })
}
