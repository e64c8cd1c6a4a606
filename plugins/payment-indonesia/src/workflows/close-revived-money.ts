import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { openRefundObligationWorkflow } from "./open-refund-obligation"
import { closeLateMoneyStep } from "./steps/close-late-money"
import { lookAtLateStep } from "./steps/look-at-late"
import { lookAtRevivedStep } from "./steps/look-at-revived"

/**
 * Closes the books of late money that its order stands by again: what a gateway
 * brought beyond the order is owed back. Throws `late_money_not_found`,
 * `transfer_moved`.
 */
export const closeRevivedMoneyWorkflow = createWorkflow(
  "close-revived-money",
  (input: { late_money_id: string }) => {
    const late = lookAtLateStep(input)
    const { beyond } = lookAtRevivedStep(late)
    when("gateway-brought-more", { beyond }, (it) => it.beyond > 0).then(() =>
      openRefundObligationWorkflow.runAsStep({
        input: transform({ late, beyond }, (data) => ({
          key: `late_surplus:${data.late.id}`,
          order_id: data.late.order_id,
          payment_id: null,
          shop_order_id: null,
          amount: data.beyond,
          reason: "surplus",
        })),
      })
    )
    closeLateMoneyStep(
      transform(late, ({ id }) => ({
        id,
        state: "revived" as const,
        obligation_id: null,
      }))
    )
    return new WorkflowResponse(late)
  }
)
