import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../faults/money"
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
    const made = await container.resolve(MONEY_MODULE).createPaymentSettings({
      ...{ key, value, changed_by: by },
      valid_from: valid_from ? new Date(valid_from) : new Date(),
    })
    return new StepResponse(made, made.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(MONEY_MODULE).deletePaymentSettings(id)
  }
)

/**
 * Changes a figure from a moment on; what held before stays on record. Throws
 * `setting_out_of_range`.
 */
export const setPaymentSettingWorkflow = createWorkflow(
  "set-payment-setting",
  (input: SetPaymentSettingInput) =>
    new WorkflowResponse(keepPaymentSettingStep(input))
)
