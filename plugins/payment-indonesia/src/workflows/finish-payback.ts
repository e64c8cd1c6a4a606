import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  addOrderTransactionStep,
  emitEventStep,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { TRANSFER_EVENTS } from "./events"
import { linkRefundStep } from "./steps/link-refund"
import { lookAtRefundStep } from "./steps/look-at-refund"
import { refundStrandedStep } from "./steps/refund-stranded"
import { writeRefundStep } from "./steps/write-refund"

/**
 * Writes into Medusa what was sent back, when it is part of a payment and no
 * refund was written before: by its own workflow while the order stands, by the
 * payment module alone for a cancelled order, whose total Medusa no longer
 * changes. Of a gateway's payment only the rows are written: its provider would
 * pay it back once more.
 */
export const finishPaybackWorkflow = createWorkflow(
  "finish-payback",
  (input: { id: string }) => {
    const refund = lookAtRefundStep(input)
    when(
      "order-stands",
      refund,
      (it) => it.amount > 0 && it.is_manual && !it.is_cancelled
    ).then(() => {
      refundPaymentWorkflow.runAsStep({
        input: transform(refund, (it) => ({
          payment_id: it.payment_id ?? "",
          amount: it.amount,
          created_by: it.by,
          note: it.note,
        })),
      })
    })
    when(
      "order-is-cancelled",
      refund,
      (it) => it.amount > 0 && it.is_manual && it.is_cancelled
    ).then(() => refundStrandedStep(refund))
    when(
      "gateway-is-not-asked",
      refund,
      (it) => it.amount > 0 && !it.is_manual
    ).then(() => {
      const written = writeRefundStep(refund)
      addOrderTransactionStep(
        transform({ refund, written }, (data) => ({
          order_id: data.refund.order_id,
          amount: -data.refund.amount,
          currency_code: data.refund.currency_code,
          ...{ reference: "refund", reference_id: data.written.id },
        }))
      )
    })
    linkRefundStep(refund)
    emitEventStep({
      eventName: TRANSFER_EVENTS.paidBack,
      data: transform(refund, ({ id, order_id }) => ({ id, order_id })),
    }).config({ name: "emit-paid-back" })
    return new WorkflowResponse(refund)
  }
)

/** As the last step of the two workflows that end with it. */
export const finishPayback = (input: { id: string }): void => {
  finishPaybackWorkflow.runAsStep({ input: { id: input.id } })
}
