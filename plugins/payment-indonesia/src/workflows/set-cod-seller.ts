import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RuleSetter } from "../lib/rule-setter"
import { putCodSellerStep, type CodSellerInput } from "./steps/put-cod-seller"
import { recordPaymentRuleChangeStep } from "./steps/record-payment-rule-change"

/**
 * Lets a pesantren take cash on delivery, or no longer; carts that are not
 * completed yet follow at once. Whoever runs it looks that the pesantren is the
 * setter's. Safe to repeat.
 */
export const setCodSellerWorkflow = createWorkflow(
  "set-cod-seller",
  (input: { seller: CodSellerInput } & RuleSetter) => {
    const seller = putCodSellerStep(input.seller)
    recordPaymentRuleChangeStep(
      transform({ input, seller }, ({ input: given, seller: row }) => ({
        by: given.by,
        reason: given.reason,
        entity: "cod_seller" as const,
        entity_id: row.id,
        before: { is_on: row.was_on },
        after: { ...given.seller },
      }))
    )
    return new WorkflowResponse(undefined)
  }
)
