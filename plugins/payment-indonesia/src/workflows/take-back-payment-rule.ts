import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RuleKind } from "../lib/rule-kinds"
import type { RuleSetter } from "../lib/rule-setter"
import { dropComingRuleStep } from "./steps/drop-coming-rule"
import { recordPaymentRuleChangeStep } from "./steps/record-payment-rule-change"

/**
 * Takes a rule of paying back that has not begun, and writes down who did.
 * Throws rule_not_found, rule_in_force.
 */
export const takeBackPaymentRuleWorkflow = createWorkflow(
  "take-back-payment-rule",
  (input: { entity: RuleKind; id: string } & RuleSetter) => {
    const before = dropComingRuleStep(
      transform(input, ({ entity, id }) => ({ entity, id }))
    )
    recordPaymentRuleChangeStep(
      transform({ input, before }, ({ input: given, before: row }) => ({
        by: given.by,
        reason: given.reason,
        entity: given.entity,
        entity_id: given.id,
        before: row,
        after: null,
      }))
    )
    return new WorkflowResponse(transform(input, ({ id }) => ({ id })))
  }
)
