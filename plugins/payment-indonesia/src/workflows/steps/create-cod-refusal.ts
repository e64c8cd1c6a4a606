import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { phoneKey } from "../../lib/phone-key"
import { PAYMENT_RULES_MODULE } from "../../modules/payment-rules"
import type { PaymentRulesModuleService } from "../../modules/payment-rules/service"

export interface CodRefusalInput {
  order_id: string
  /** Of the address that the parcel went to. */
  phone: string
  customer_id: string | null
  /** ISO time. */
  refused_at: string
}

/** Notes a refused parcel, once an order; undo takes away what it noted. */
export const createCodRefusalStep = createStep(
  "create-cod-refusal",
  async (input: CodRefusalInput, { container }) => {
    const rules: PaymentRulesModuleService =
      container.resolve(PAYMENT_RULES_MODULE)
    const { order_id, customer_id, refused_at, phone } = input
    const [known] = await rules.listCodRefusals({ order_id })
    if (known) return new StepResponse(known.id, null)
    const { id } = await rules.createCodRefusals({
      order_id,
      customer_id,
      phone_key: phoneKey(phone) ?? "",
      refused_at: new Date(refused_at),
    })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    const rules: PaymentRulesModuleService =
      container.resolve(PAYMENT_RULES_MODULE)
    await rules.deleteCodRefusals(id)
  }
)
