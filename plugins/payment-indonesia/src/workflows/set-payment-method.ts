import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RuleSetter } from "../lib/rule-setter"
import {
  createPaymentMethodSettingStep,
  type PaymentMethodSettingInput,
} from "./steps/create-payment-method-setting"
import { recordPaymentRuleChangeStep } from "./steps/record-payment-rule-change"

/**
 * Switches a way of paying on or off in a region, or sets its limits, from a
 * moment on, and writes down who did. Answers the new row.
 */
export const setPaymentMethodWorkflow = createWorkflow(
  "set-payment-method",
  (input: { setting: PaymentMethodSettingInput } & RuleSetter) => {
    const setting = createPaymentMethodSettingStep(input.setting)
    recordPaymentRuleChangeStep(
      transform({ input, setting }, ({ input: given, setting: after }) => ({
        by: given.by,
        reason: given.reason,
        entity: "payment_method_setting" as const,
        entity_id: after.id,
        before: null,
        after,
      }))
    )
    return new WorkflowResponse(setting)
  }
)
