import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { judgeMove } from "../../lib/judge-move"
import type { OrderActor } from "../../lib/order-actor"
import { heldOf, isPaid, paymentsOf } from "../../lib/order-payment"
import { isEnded, type OrderAction } from "../../lib/order-states"
import { listParts } from "../../queries/list-parts"
import { loadOrderMoney } from "../../queries/load-order"
import { toPart } from "./judge-move"
import type { PlannedMove } from "./move-shop-orders"

type Part = Awaited<ReturnType<typeof listParts>>[number]

const planOf = (
  row: Part,
  move: { action: OrderAction; by: OrderActor; reason: string | null }
): PlannedMove => {
  const { action, by, reason } = move
  const { transition } = judgeMove(row.state, {
    ...{ action, who: by.type, reason, service: row.service },
  })
  return { ...{ part: toPart(row), transition, by, reason } }
}

async function loadBoth(container: MedusaContainer, orderId: string) {
  const [parts, order] = await Promise.all([
    listParts(container, orderId),
    loadOrderMoney(container, orderId),
  ])
  if (!order) throw fail("order_not_found")
  return { parts, order }
}

/**
 * Which parts of an order are paid now and wait no longer. None while money is
 * missing. Throws `order_not_found`.
 */
export const judgePaymentStep = createStep(
  "judge-payment",
  async (input: { order_id: string; by: OrderActor }, { container }) => {
    const { parts, order } = await loadBoth(container, input.order_id)
    const total = Number(parts[0]?.order_total ?? 0)
    const isDue = order.status !== "canceled" && isPaid(order, total)
    const move = { action: "pay", by: input.by, reason: null } as const
    return new StepResponse(isDue ? parts.map((row) => planOf(row, move)) : [])
  }
)

/**
 * Which parts end because Medusa's order is cancelled: all that have not left.
 * None while it is not. Throws `order_not_found`.
 */
export const judgeCancelledStep = createStep(
  "judge-cancelled",
  async (
    input: { order_id: string; by: OrderActor; reason: string | null },
    { container }
  ) => {
    const { by, reason } = input
    const { parts, order } = await loadBoth(container, input.order_id)
    const move = { action: "end_with_order", by, reason } as const
    return new StepResponse(
      order.status === "canceled" ? parts.map((row) => planOf(row, move)) : []
    )
  }
)

/**
 * Which parts stand again because Medusa's order does: those that ended with
 * it before they were paid. Throws `order_not_found`.
 */
export const judgeRevivalStep = createStep(
  "judge-revival",
  async (input: { order_id: string; by: OrderActor }, { container }) => {
    const { parts, order } = await loadBoth(container, input.order_id)
    const move = { action: "revive", by: input.by, reason: null } as const
    return new StepResponse(
      order.status === "canceled"
        ? []
        : parts
            .filter(({ paid_at }) => paid_at === null)
            .map((row) => planOf(row, move))
    )
  }
)

/**
 * Whether a buyer may take the whole purchase back: while all of it waits for
 * the money. `go` is false on a repetition. Throws `order_not_found`,
 * `order_paid_meanwhile`, `order_move_not_allowed`.
 */
export const judgePurchaseStep = createStep(
  "judge-purchase",
  async (
    input: { order_id: string; by: OrderActor; reason: string | null },
    { container }
  ) => {
    const { by, reason } = input
    const { parts, order } = await loadBoth(container, input.order_id)
    if (parts.length === 0) throw fail("order_not_found")
    const move = { action: "end_with_order", by, reason } as const
    const plans = parts.map((row) => planOf(row, move))
    if (parts.every(({ state }) => state === "cancelled"))
      return new StepResponse({ go: false, plans })
    if (paymentsOf(order).length > 0) throw fail("order_paid_meanwhile")
    if (!parts.every(({ state }) => state === "waiting_payment"))
      throw fail("order_move_not_allowed")
    return new StepResponse({ go: order.status !== "canceled", plans })
  }
)

/**
 * How Medusa's order is closed when all its parts are at an end: `complete`
 * when something was delivered, `cancel` when all was cancelled and none of
 * its money is held any more (Medusa would book the rest as paid back), else
 * `not_yet`. What was ready and never fetched has a fulfilment, with which
 * Medusa cancels no order: that one is completed. Throws `order_not_found`.
 */
export const judgeClosingStep = createStep(
  "judge-closing",
  async (input: { order_id: string }, { container }) => {
    const { parts, order } = await loadBoth(container, input.order_id)
    const isOver =
      parts.length > 0 &&
      parts.every(({ state }) => isEnded(state)) &&
      !["canceled", "completed"].includes(order.status)
    const isCancelled = parts.every(({ state }) => state === "cancelled")
    // What was never paid ended with Medusa's order: where that is open, it
    // was revived, and the parts are about to follow.
    const wasPaid = parts.some(({ paid_at }) => paid_at !== null)
    const close = !isOver
      ? "not_yet"
      : !isCancelled
        ? "complete"
        : wasPaid && heldOf(order) === 0
          ? parts.some(({ fulfillment_id }) => fulfillment_id !== null)
            ? "complete"
            : "cancel"
          : "not_yet"
    return new StepResponse(close satisfies "not_yet" | "complete" | "cancel")
  }
)
