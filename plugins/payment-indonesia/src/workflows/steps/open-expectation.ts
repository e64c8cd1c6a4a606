import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isAwaited } from "../../lib/awaiting-order"
import { MONEY_MODULE } from "../../modules/money"
import { findAwaitingOrder } from "../../queries/load-transfer"

/**
 * Awaits the money of a placed order, a transfer with a code; answers the row's id, or
 * null when nothing is awaited on the session. Doing it again changes nothing.
 */
export const openExpectationStep = createStep(
  "open-expectation",
  async ({ session_id }: { session_id: string }, { container }) => {
    const order = await findAwaitingOrder(container, session_id)
    if (!order?.channel || !isAwaited(order)) return new StepResponse(null)
    const money = container.resolve(MONEY_MODULE)
    // The code of QRIS is one for all: sums alike are told apart by their time.
    const [account] =
      order.channel === "transfer" ? await money.accountsInForce() : []
    const { expectation, isNew } = await money.openExpectation({
      order_id: order.order_id,
      cart_id: order.cart_id,
      payment_session_id: session_id,
      channel: order.channel,
      account_id: account?.id ?? null,
      base: order.amount,
      expires_at: new Date(order.expires_at ?? Date.now()),
    })
    return new StepResponse(expectation.id, isNew ? expectation.id : null)
  },
  async (id, { container }) => {
    if (id) await container.resolve(MONEY_MODULE).deleteExpectations(id)
  }
)
