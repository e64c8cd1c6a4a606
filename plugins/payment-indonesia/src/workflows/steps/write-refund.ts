import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadPayments } from "../../queries/load-refunds"
import type { RefundToWrite } from "./look-at-refund"

/** What Medusa makes for its models, and leaves out of the module's type. */
interface WritesRefunds {
  createRefunds(row: {
    payment: string
    amount: number
    note: string
    created_by: string
  }): Promise<{ id: string }>
  updatePaymentCollections(
    id: string,
    patch: { refunded_amount: number }
  ): Promise<unknown>
}

/**
 * Writes a refund that a person has sent for a gateway, without the gateway,
 * and its sum into the payment collection. Without undo: the money went.
 */
export const writeRefundStep = createStep(
  "write-refund",
  async (input: RefundToWrite, { container }) => {
    const { order_id, payment_id, amount, note, by } = input
    const rows = container.resolve<WritesRefunds>(Modules.PAYMENT)
    const { id } = await rows.createRefunds({
      ...{ payment: payment_id ?? "", amount, note, created_by: by },
    })
    const payments = await loadPayments(container, order_id)
    const collection = payments.find((it) => it.id === payment_id)
    if (collection)
      await rows.updatePaymentCollections(collection.collection_id, {
        refunded_amount: payments
          .filter((it) => it.collection_id === collection.collection_id)
          .reduce((sum, { refunded }) => sum + refunded, 0),
      })
    return new StepResponse({ id })
  }
)
