import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  adjustInventoryLevelsStep,
  cancelPaymentStep,
  deleteReservationsByLineItemsWorkflow,
} from "@medusajs/medusa/core-flows"
import { creditShareWorkflow } from "./credit-share"
import { beginMove, finishMove, type MoveInput } from "./move-parts"
import { claimRestockStep } from "./steps/claim-restock"
import { lookAtRefusedStep } from "./steps/look-at-refused"
import { payBackStep } from "./steps/pay-back"

/**
 * One pesantren's part does not come about: its stock is free again, its total
 * is off Medusa's order by a credit line, and what was paid for it goes back.
 * The other parts go on. An order whose last part is cancelled is closed by
 * `closeOrderWorkflow`, once no money of it is held. Repeating it changes
 * nothing. Throws what `judgeMoveStep` throws.
 *
 * What was ready and never fetched has left the stock already, and comes back
 * to it like a parcel that nobody took.
 *
 * A credit line and not an order edit: an edit computes promotions again, sets
 * reservations anew for what stays, cannot take a part off the one shipping
 * method, and replaces the payment collection of an order that is not captured.
 */
export const cancelShopOrderWorkflow = createWorkflow(
  "cancel-shop-order",
  (input: MoveInput) => {
    const { key, judged } = beginMove(input, "cancel")
    when("stock-is-held", judged, ({ transition }) => !!transition).then(() =>
      deleteReservationsByLineItemsWorkflow.runAsStep({
        input: transform(judged, ({ part }) => ({
          ids: part.items.map(({ id }) => id),
        })),
      })
    )
    const left = when(
      "was-never-fetched",
      judged,
      ({ transition }) => transition?.from === "shipped"
    ).then(() => lookAtRefusedStep(judged))
    const sent = when(
      "goods-had-left",
      { left },
      (data) => !!data.left?.sent.length
    ).then(() =>
      claimRestockStep(
        transform({ judged, left }, (data) => ({
          ...{ id: data.judged.part.id, sent: data.left?.sent ?? [] },
        }))
      )
    )
    when("goods-are-back", { sent }, (data) => !!data.sent?.length).then(() =>
      adjustInventoryLevelsStep(transform({ sent }, (data) => data.sent ?? []))
    )
    when(
      "total-has-its-share",
      judged,
      ({ transition, medusa, part }) =>
        !!transition && !medusa.is_credited && part.total > 0
    ).then(() =>
      creditShareWorkflow.runAsStep({
        input: transform(judged, ({ part }) => ({
          ...{ order_id: part.order_id, shop_order_id: part.id },
          amount: part.total,
        })),
      })
    )
    when(
      "cash-never-came",
      { left },
      (data) => !!data.left?.payments.length
    ).then(() =>
      cancelPaymentStep(
        transform({ left }, (data) => ({
          paymentIds: data.left?.payments ?? [],
        }))
      )
    )
    payBackStep(
      transform({ input, judged }, (data) => ({
        judged: data.judged,
        reason: data.input.reason?.trim() || null,
      }))
    )
    return new WorkflowResponse(finishMove({ input, key, judged }))
  }
)
