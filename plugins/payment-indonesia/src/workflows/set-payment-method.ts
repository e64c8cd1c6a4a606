import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep } from "@medusajs/medusa/core-flows"
import type { RuleSetter } from "../lib/rule-setter"
import {
  createPaymentMethodSettingStep,
  type PaymentMethodSettingInput,
} from "./steps/create-payment-method-setting"
import { lookAtRegionMethodStep } from "./steps/look-at-region-method"
import { recordPaymentRuleChangeStep } from "./steps/record-payment-rule-change"

/**
 * Switches a way of paying on or off in a region, or sets its limits, from a
 * moment on, and writes down who did. One that the region does not have yet is
 * put into it; where it begins later it is off until then, for a provider
 * without a row would be offered at once. Answers the new row. Throws
 * region_not_found, method_not_configured, and what the steps throw.
 */
export const setPaymentMethodWorkflow = createWorkflow(
  "set-payment-method",
  (input: { setting: PaymentMethodSettingInput } & RuleSetter) => {
    const place = lookAtRegionMethodStep(input.setting)
    when(
      "method-begins-later",
      place,
      ({ is_new, is_later }) => is_new && is_later
    ).then(() =>
      createPaymentMethodSettingStep(
        transform({ input, place }, (data) => ({
          ...data.input.setting,
          ...{ is_on: false, valid_from: data.place.now },
        }))
      ).config({ name: "keep-method-off-until-then" })
    )
    const setting = createPaymentMethodSettingStep(input.setting)
    when("method-is-new-to-region", place, ({ is_new }) => is_new).then(() =>
      createRemoteLinkStep(
        transform(input, ({ setting: { region_id, provider_id } }) => [
          {
            [Modules.REGION]: { region_id },
            [Modules.PAYMENT]: { payment_provider_id: provider_id },
          },
        ])
      )
    )
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
