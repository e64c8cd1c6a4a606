import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  processPaymentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { closeRevivedMoneyWorkflow } from "./close-revived-money"
import { TRANSFER_EVENTS } from "./events"
import { checkRevivableStep } from "./steps/check-revivable"
import { lookAtLateStep } from "./steps/look-at-late"
import { lookUpCartStep } from "./steps/look-up-cart"
import { moveExpectationStep } from "./steps/move-expectation"
import { reserveAgainStep } from "./steps/reserve-again"
import { restoreOrderStep } from "./steps/restore-order"
import { tryConfirmStep } from "./steps/try-confirm"

/**
 * Lets a cancelled order stand again because its money came late, when it was
 * never paid before, prices hold and stock is there: reserves, restores, and
 * captures (a transfer above the limit waits for the second officer first).
 * All that it rests on is looked at under the cart's lock. Tells
 * `order.revived`. Throws what `checkRevivableStep` throws, and
 * `revival_stock_short`.
 */
export const reviveOrderWorkflow = createWorkflow(
  "revive-order",
  (input: { late_money_id: string }) => {
    const seen = lookAtLateStep(input).config({ name: "look-whose-late" })
    const { cart_id } = lookUpCartStep(seen)
    acquireLockStep({ key: cart_id, timeout: 5, ttl: 60 })
    const late = lookAtLateStep(input)
    const order = checkRevivableStep(late)
    reserveAgainStep(order)
    restoreOrderStep(
      transform({ late, order }, (data) => ({
        order_id: data.order.order_id,
        session_id: data.late.session_id,
        collection_ids: data.order.collection_ids,
      }))
    )
    when(
      "money-is-a-transfer",
      late,
      ({ expectation_id }) => !!expectation_id
    ).then(() =>
      moveExpectationStep(
        transform(late, (it) => ({
          id: it.expectation_id ?? "",
          event: "revive" as const,
        }))
      )
    )
    when(
      "money-is-a-gateways",
      late,
      ({ expectation_id }) => !expectation_id
    ).then(() => {
      processPaymentWorkflow.runAsStep({
        input: transform({ late, order }, (data) => ({
          action: "captured" as const,
          data: { session_id: data.late.session_id, amount: data.order.base },
        })),
      })
    })
    closeRevivedMoneyWorkflow.runAsStep({ input })
    releaseLockStep({ key: cart_id })
    when(
      "transfer-is-confirmed",
      late,
      ({ expectation_id }) => !!expectation_id
    ).then(() =>
      tryConfirmStep(
        transform(late, (it) => ({
          expectation_id: it.expectation_id ?? "",
          by: null,
        }))
      )
    )
    emitEventStep({
      eventName: TRANSFER_EVENTS.revived,
      data: transform(order, ({ order_id }) => ({ id: order_id })),
    }).config({ name: "emit-order-revived" })
    return new WorkflowResponse(order)
  }
)
