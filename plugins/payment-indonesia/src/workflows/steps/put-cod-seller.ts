import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYMENT_RULES_MODULE } from "../../modules/payment-rules"
import type { PaymentRulesModuleService } from "../../modules/payment-rules/service"

export interface CodSellerInput {
  pesantren_id: string
  is_on: boolean
}

/** Says whether a pesantren takes cash on delivery; undo gives it its former answer. */
export const putCodSellerStep = createStep(
  "put-cod-seller",
  async (input: CodSellerInput, { container }) => {
    const rules: PaymentRulesModuleService =
      container.resolve(PAYMENT_RULES_MODULE)
    const [known] = await rules.listCodSellers({
      pesantren_id: input.pesantren_id,
    })
    const { id } = known
      ? await rules.updateCodSellers({ id: known.id, is_on: input.is_on })
      : await rules.createCodSellers(input)
    const before = { id, was_on: known ? known.is_on : null }
    return new StepResponse(before, before)
  },
  async (before, { container }) => {
    if (!before) return
    const rules: PaymentRulesModuleService =
      container.resolve(PAYMENT_RULES_MODULE)
    const { id, was_on: wasOn } = before
    if (wasOn === null) await rules.deleteCodSellers(id)
    else await rules.updateCodSellers({ id, is_on: wasOn })
  }
)
