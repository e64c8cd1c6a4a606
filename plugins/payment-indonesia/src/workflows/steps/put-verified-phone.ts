import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { phoneKey } from "../../lib/phone-key"
import { PAYMENT_RULES_MODULE } from "../../modules/payment-rules"
import type { PaymentRulesModuleService } from "../../modules/payment-rules/service"

export interface VerifiedPhoneInput {
  phone: string
  /** By what it was proved: `purchase`, one that came to its good end. */
  proof: string
}

/** Notes a proved number, once; undo takes away what it noted. */
export const putVerifiedPhoneStep = createStep(
  "put-verified-phone",
  async ({ phone, proof }: VerifiedPhoneInput, { container }) => {
    const rules: PaymentRulesModuleService =
      container.resolve(PAYMENT_RULES_MODULE)
    const key = phoneKey(phone) ?? ""
    const [known] = await rules.listVerifiedPhones({ phone_key: key })
    if (known) return new StepResponse(known.id, null)
    const { id } = await rules.createVerifiedPhones({
      phone_key: key,
      proof,
      verified_at: new Date(),
    })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    const rules: PaymentRulesModuleService =
      container.resolve(PAYMENT_RULES_MODULE)
    await rules.deleteVerifiedPhones(id)
  }
)
