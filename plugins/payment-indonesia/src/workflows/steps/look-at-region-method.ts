import { z } from "@medusajs/framework/zod"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failRule } from "../../faults/payment-method"
import type { PaymentMethodSettingInput } from "./create-payment-method-setting"

const Region = z.object({
  payment_providers: z.array(z.object({ id: z.string() }).nullable()).nullish(),
})

/**
 * Whether a way of paying that is switched on is new to its region, and whether
 * its row begins later than now. Throws region_not_found, and
 * method_not_configured for what the backend does not run.
 */
export const lookAtRegionMethodStep = createStep(
  "look-at-region-method",
  async (setting: PaymentMethodSettingInput, { container }) => {
    const { provider_id, region_id, is_on, valid_from } = setting
    const now = new Date()
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "region",
        fields: ["id", "payment_providers.id"],
        filters: { id: region_id },
      })
    const [region] = z.array(Region).parse(data)
    if (!region) throw failRule("region_not_found")
    const isKnown = region.payment_providers?.some(
      (provider) => provider?.id === provider_id
    )
    const [running] = is_on
      ? await container
          .resolve(Modules.PAYMENT)
          .listPaymentProviders({ id: [provider_id], is_enabled: true })
      : []
    if (is_on && !running) throw failRule("method_not_configured")
    return new StepResponse({
      is_new: is_on && !isKnown,
      is_later: valid_from !== undefined && new Date(valid_from) > now,
      now: now.toISOString(),
    })
  }
)
