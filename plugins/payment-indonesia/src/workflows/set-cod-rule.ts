import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RuleSetter } from "../lib/rule-setter"
import { createCodRuleStep, type CodRuleInput } from "./steps/create-cod-rule"
import { recordPaymentRuleChangeStep } from "./steps/record-payment-rule-change"

/**
 * Sets for whom cash on delivery is offered from a moment on, and writes down
 * who did. Answers the new row.
 */
export const setCodRuleWorkflow = createWorkflow(
  "set-cod-rule",
  (input: { rule: CodRuleInput } & RuleSetter) => {
    const rule = createCodRuleStep(input.rule)
    recordPaymentRuleChangeStep(
      transform({ input, rule }, ({ input: given, rule: after }) => ({
        by: given.by,
        reason: given.reason,
        entity: "cod_rule" as const,
        entity_id: after.id,
        before: null,
        after,
      }))
    )
    return new WorkflowResponse(rule)
  }
)
