import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../faults/money"
import { failRule } from "../faults/payment-method"
import { checkBegin } from "../lib/check-rule"
import { SETTINGS, type SettingKey } from "../lib/settings"
import { MONEY_MODULE } from "../modules/money"

export interface SetPaymentSettingInput {
  key: SettingKey
  value: number
  /** ISO time; null: now. */
  valid_from: string | null
  by: string
}

const keepPaymentSettingStep = createStep(
  "keep-payment-setting",
  async (
    { key, value, valid_from, by }: SetPaymentSettingInput,
    { container }
  ) => {
    const { min, max } = SETTINGS[key]
    if (!Number.isInteger(value) || value < min || value > max)
      throw failMoney("setting_out_of_range", {
        min: String(min),
        max: String(max),
      })
    const now = new Date()
    const validFrom = valid_from ? new Date(valid_from) : now
    checkBegin(validFrom, now)
    const money = container.resolve(MONEY_MODULE)
    const [taken] = await money.listPaymentSettings(
      { key, valid_from: validFrom },
      { take: 1 }
    )
    if (taken) throw failRule("rule_day_taken")
    const made = await money.createPaymentSettings({
      ...{ key, value, changed_by: by, valid_from: validFrom },
    })
    return new StepResponse(made, made.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(MONEY_MODULE).deletePaymentSettings(id)
  }
)

/**
 * Changes a figure from a moment on; what held before stays on record. Throws
 * `setting_out_of_range`, `rule_in_the_past`, `rule_day_taken`.
 */
export const setPaymentSettingWorkflow = createWorkflow(
  "set-payment-setting",
  (input: SetPaymentSettingInput) =>
    new WorkflowResponse(keepPaymentSettingStep(input))
)
