import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failRule } from "../../faults/payment-method"
import { hasBegun, type RuleKind } from "../../lib/rule-kinds"
import { MONEY_MODULE } from "../../modules/money"
import { PAYMENT_RULES_MODULE } from "../../modules/payment-rules"
import type { PaymentRulesModuleService } from "../../modules/payment-rules/service"

type Rule = { entity: RuleKind; id: string }

/** How rows of each kind are found, taken away and brought back. */
function shelfOf(container: MedusaContainer, { entity, id }: Rule) {
  const rules: PaymentRulesModuleService =
    container.resolve(PAYMENT_RULES_MODULE)
  const money = container.resolve(MONEY_MODULE)
  const one = { take: 1 }
  return {
    payment_method_setting: {
      find: () => rules.listPaymentMethodSettings({ id }, one),
      drop: () => rules.softDeletePaymentMethodSettings([id]),
      restore: () => rules.restorePaymentMethodSettings([id]),
    },
    cod_rule: {
      find: () => rules.listCodRules({ id }, one),
      drop: () => rules.softDeleteCodRules([id]),
      restore: () => rules.restoreCodRules([id]),
    },
    payment_setting: {
      find: () => money.listPaymentSettings({ id }, one),
      drop: () => money.softDeletePaymentSettings([id]),
      restore: () => money.restorePaymentSettings([id]),
    },
  }[entity]
}

/**
 * Takes a rule away that has not begun, and answers it; undo brings it back.
 * Throws rule_not_found, rule_in_force.
 */
export const dropComingRuleStep = createStep(
  "drop-coming-rule",
  async (rule: Rule, { container }) => {
    const shelf = shelfOf(container, rule)
    const [row] = await shelf.find()
    if (!row) throw failRule("rule_not_found")
    if (hasBegun(row, new Date())) throw failRule("rule_in_force")
    await shelf.drop()
    const before: Record<string, unknown> = { ...row }
    return new StepResponse(before, rule)
  },
  async (rule, { container }) => {
    if (rule) await shelfOf(container, rule).restore()
  }
)
