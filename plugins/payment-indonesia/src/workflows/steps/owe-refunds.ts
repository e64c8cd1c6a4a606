import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { owedRefunds } from "../../lib/owed-refunds"
import { MONEY_MODULE } from "../../modules/money"
import { loadManualPayments } from "../../queries/load-refunds"
import { openRefundObligationWorkflow } from "../open-refund-obligation"

/** Owes what Medusa refunded of payments by hand; without undo, it is a fact. */
export const oweRefundsStep = createStep(
  "owe-refunds",
  async ({ order_id }: { order_id: string }, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    let opened = 0
    for (const payment of await loadManualPayments(container, order_id)) {
      const known = await money.listRefundObligations(
        { payment_id: payment.id },
        { take: 1000 }
      )
      const owed = known.reduce((sum, { amount }) => sum + Number(amount), 0)
      const ids = new Set(
        known.flatMap(({ refund_id: id }) => (id ? [id] : []))
      )
      for (const refund of owedRefunds(payment, ids, owed)) {
        const { result } = await openRefundObligationWorkflow(container).run({
          input: {
            ...refund,
            shop_order_id: null,
            key: `refund:${refund.refund_id}`,
          },
        })
        if (result.is_new) opened += 1
      }
    }
    return new StepResponse(opened)
  }
)
