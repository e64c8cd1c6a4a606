import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { lateKey } from "../lib/late-money-states"
import { openRefundObligationWorkflow } from "./open-refund-obligation"
import { closeLateMoneyStep } from "./steps/close-late-money"
import { lookAtLateStep } from "./steps/look-at-late"
import { moveExpectationStep } from "./steps/move-expectation"

/**
 * Owes late money back to whom it came from. Throws `late_money_not_found`,
 * `transfer_moved` when it was dealt with already.
 */
export const oweLateMoneyWorkflow = createWorkflow(
  "owe-late-money",
  (input: { late_money_id: string }) => {
    const late = lookAtLateStep(input)
    const obligation = openRefundObligationWorkflow.runAsStep({
      input: transform(late, (it) => ({
        key: lateKey(it.id),
        order_id: it.order_id,
        payment_id: null,
        shop_order_id: null,
        amount: it.amount,
        reason: "late_money",
      })),
    })
    when("transfer-waits", late, ({ expectation_id }) => !!expectation_id).then(
      () =>
        moveExpectationStep(
          transform(late, (it) => ({
            id: it.expectation_id ?? "",
            event: "owe" as const,
            patch: { received: 0 },
          }))
        )
    )
    closeLateMoneyStep(
      transform({ late, obligation }, (data) => ({
        id: data.late.id,
        state: "owed" as const,
        obligation_id: data.obligation.id,
      }))
    )
    return new WorkflowResponse(obligation)
  }
)
