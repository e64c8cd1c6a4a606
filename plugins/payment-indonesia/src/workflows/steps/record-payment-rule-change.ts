import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RuleKind } from "../../lib/rule-kinds"
import type { RuleSetter } from "../../lib/rule-setter"
import { PAYMENT_RULES_MODULE } from "../../modules/payment-rules"
import type { PaymentRulesModuleService } from "../../modules/payment-rules/service"

export interface RuleChange extends RuleSetter {
  entity: RuleKind | "cod_seller"
  entity_id: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/**
 * Writes down who set a rule. What is written stays, so this comes last in a
 * workflow: then only what was done is in the log.
 */
export const recordPaymentRuleChangeStep = createStep(
  "record-payment-rule-change",
  async ({ by, ...change }: RuleChange, { container }) => {
    const rules: PaymentRulesModuleService =
      container.resolve(PAYMENT_RULES_MODULE)
    const { id } = await rules.createPaymentRuleChanges({
      ...change,
      actor_type: by.type,
      actor_id: by.id,
      actor_name: by.name,
    })
    return new StepResponse(id)
  }
)
