import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { waitVerdict, type WaitVerdict } from "../../lib/awaiting-order"
import { MONEY_MODULE } from "../../modules/money"
import { findAwaitingOrder } from "../../queries/load-transfer"

export type Waiting = WaitVerdict & {
  /** Null: an order that was cancelled before anything was awaited. */
  expectation_id: string | null
  /** Whole rupiah that stands against it. */
  received: number
}

/** What a timer does with a session now; null: it waits for nothing of ours. */
export const lookAtWaitingStep = createStep(
  "look-at-waiting",
  async ({ session_id }: { session_id: string }, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const [order, [transfer], settings] = await Promise.all([
      findAwaitingOrder(container, session_id),
      money.listExpectations({ payment_session_id: session_id }, { take: 1 }),
      money.settingsInForce(),
    ])
    if (!order) return new StepResponse<Waiting | null>(null)
    if (!transfer)
      return new StepResponse<Waiting | null>({
        ...{ event: null, is_overdue: false, reminder: null },
        is_over: order.is_cancelled && order.status === "pending_authorization",
        ...{ expectation_id: null, received: 0 },
      })
    return new StepResponse<Waiting | null>({
      ...waitVerdict(order, transfer, settings, new Date()),
      expectation_id: transfer.id,
      received: Number(transfer.received),
    })
  }
)
