import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failRule } from "../../faults/payment-method"
import type { FreightBearer } from "../../lib/freight-bearer"
import { checkBegin, checkCodFigures } from "../../lib/check-rule"
import { PAYMENT_RULES_MODULE } from "../../modules/payment-rules"
import type { PaymentRulesModuleService } from "../../modules/payment-rules/service"

export interface CodRuleInput {
  /** Whole rupiah. */
  limit_amount: number
  fee: number
  /** Codes of areas, each with all below it. */
  areas: string[]
  max_refusals: number
  window_days: number
  needs_verified_phone: boolean
  /** Of refused parcels; the fund holder when left out. */
  freight_bearer?: FreightBearer
  /** ISO time; at once when left out. */
  valid_from?: string
}

/**
 * Writes the rule of cash on delivery from a moment on; undo takes the row
 * away. Throws rule_in_the_past, rule_figures_wrong, rule_day_taken.
 */
export const createCodRuleStep = createStep(
  "create-cod-rule",
  async ({ valid_from, ...rule }: CodRuleInput, { container }) => {
    const rules: PaymentRulesModuleService =
      container.resolve(PAYMENT_RULES_MODULE)
    const now = new Date()
    const validFrom = valid_from ? new Date(valid_from) : now
    checkBegin(validFrom, now)
    checkCodFigures(rule)
    const [taken] = await rules.listCodRules(
      { valid_from: validFrom },
      { take: 1 }
    )
    if (taken) throw failRule("rule_day_taken")
    const { id } = await rules.createCodRules({
      ...rule,
      valid_from: validFrom,
    })
    const row = { id, ...rule, valid_from: validFrom.toISOString() }
    return new StepResponse(row, id)
  },
  async (id, { container }) => {
    if (!id) return
    const rules: PaymentRulesModuleService =
      container.resolve(PAYMENT_RULES_MODULE)
    await rules.deleteCodRules(id)
  }
)
