import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failRule } from "../../faults/payment-method"
import { checkBegin, checkMethodFigures } from "../../lib/check-rule"
import { PAYMENT_RULES_MODULE } from "../../modules/payment-rules"
import type { PaymentRulesModuleService } from "../../modules/payment-rules/service"

export interface PaymentMethodSettingInput {
  provider_id: string
  region_id: string
  is_on: boolean
  /** Whole rupiah of the total, both ends included; null for no limit. */
  min_amount: number | null
  max_amount: number | null
  rank: number
  /** ISO time; at once when left out. */
  valid_from?: string
}

/**
 * Writes what a method's switch will be from a moment on; undo takes the row
 * away. Throws rule_in_the_past, rule_figures_wrong, rule_day_taken.
 */
export const createPaymentMethodSettingStep = createStep(
  "create-payment-method-setting",
  async (
    { valid_from, ...setting }: PaymentMethodSettingInput,
    { container }
  ) => {
    const rules: PaymentRulesModuleService =
      container.resolve(PAYMENT_RULES_MODULE)
    const now = new Date()
    const validFrom = valid_from ? new Date(valid_from) : now
    checkBegin(validFrom, now)
    checkMethodFigures(setting)
    const { provider_id, region_id } = setting
    const [taken] = await rules.listPaymentMethodSettings(
      { provider_id, region_id, valid_from: validFrom },
      { take: 1 }
    )
    if (taken) throw failRule("rule_day_taken")
    const { id } = await rules.createPaymentMethodSettings({
      ...setting,
      valid_from: validFrom,
    })
    const row = { id, ...setting, valid_from: validFrom.toISOString() }
    return new StepResponse(row, id)
  },
  async (id, { container }) => {
    if (!id) return
    const rules: PaymentRulesModuleService =
      container.resolve(PAYMENT_RULES_MODULE)
    await rules.deletePaymentMethodSettings(id)
  }
)
