import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { fail } from "../../errors"
import { paymentsOf, planPayBack, type PayBack } from "../../lib/order-payment"
import { loadOrderMoney } from "../../queries/load-order"
import type { JudgedMove } from "./judge-move"
import { OPEN_OBLIGATION, runByName } from "../run-by-name"

export interface PayBackInput {
  judged: JudgedMove
  reason: string | null
}

/**
 * Pays back what was captured for a part of an order. What a gateway can take
 * back, it takes back now; what a person has to send (bank transfer, QRIS,
 * cash), and what the gateway refuses, becomes a refund obligation, so that
 * nothing that is owed is forgotten. The refund's note is the part's id: a
 * repetition finds it and pays nothing twice.
 *
 * By `refundPaymentWorkflow`, one payment at a time: `refundPaymentsWorkflow`
 * logs what a provider refuses, and books it as paid back all the same. No
 * undo: money that has left does not come back, so this comes after all that
 * could fail but the state itself.
 */
export const payBackStep = createStep(
  "pay-back",
  async ({ judged, reason }: PayBackInput, { container }) => {
    const { part, transition } = judged
    if (!transition) return new StepResponse([])
    const order = await loadOrderMoney(container, part.order_id)
    if (!order) throw fail("order_not_found")
    const plans = planPayBack(order, { amount: part.total, note: part.id })
    for (const plan of plans)
      if (!(await isTakenBack(container, plan, part)))
        await runByName(container, OPEN_OBLIGATION, {
          ...{ order_id: part.order_id, payment_id: plan.payment_id },
          ...{ shop_order_id: part.id, amount: plan.amount },
          reason: reason ?? "",
          // Not by the reason, which the next try may say in other words.
          key: `share:${part.id}:${plan.payment_id}`,
        })
    return new StepResponse(plans)
  }
)

/**
 * Whether a gateway has taken a payment back. What it says goes to the log. A
 * refund that stands although something failed after it was made.
 */
async function isTakenBack(
  container: MedusaContainer,
  { payment_id, amount, way }: PayBack,
  { id: note, order_id }: JudgedMove["part"]
): Promise<boolean> {
  if (way === "by_hand") return false
  const { errors } = await refundPaymentWorkflow(container).run({
    input: { payment_id, amount, note },
    throwOnError: false,
  })
  if (errors.length === 0) return true
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`shop_order.gateway_refused ${note} payment=${payment_id}`)
  const order = await loadOrderMoney(container, order_id)
  const payment = order && paymentsOf(order).find(({ id }) => id === payment_id)
  return !!payment?.refunds?.some((refund) => refund.note === note)
}
