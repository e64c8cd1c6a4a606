import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  adjustInventoryLevelsStep,
  cancelPaymentStep,
} from "@medusajs/medusa/core-flows"
import type { FreightSaid } from "../lib/refused-freight"
import { creditShareWorkflow } from "./credit-share"
import { beginMove, finishMove, type MoveInput } from "./move-parts"
import { claimRestockStep } from "./steps/claim-restock"
import { keepRefusedFreightStep } from "./steps/keep-refused-freight"
import { lookAtRefusedStep } from "./steps/look-at-refused"
import { payBackStep } from "./steps/pay-back"

export interface TakeBackInput extends MoveInput {
  /** Of a parcel that was to be paid at the door; left out: as the rule says. */
  freight?: FreightSaid
}

/**
 * A parcel that did not arrive is back at its pesantren: its goods are stock
 * again, and its total is off Medusa's order. What was paid for it goes back;
 * where it was to be paid at the door, its payment is cancelled, and it is
 * written down who bears its freight. The order is closed like any whose parts
 * are at an end. Repeating it changes nothing, also after a crash. Throws
 * `order_not_found`, `cash_not_refusable`, `freight_reason_required`, and what
 * moving refuses.
 *
 * The goods go back by a correction of the stock and not by Medusa's return: a
 * return wants a shipping option for the way back, which nobody bought here.
 */
export const takeBackParcelWorkflow = createWorkflow(
  "take-back-parcel",
  (input: TakeBackInput) => {
    const { key, judged } = beginMove(input, "take_back")
    const refused = lookAtRefusedStep(judged)
    keepRefusedFreightStep(
      transform({ input, judged }, (data) => ({
        judged: data.judged,
        freight: data.input.freight ?? null,
        by: data.input.by.id,
      }))
    )
    const sent = claimRestockStep(
      transform({ judged, refused }, (data) => ({
        ...{ id: data.judged.part.id, sent: data.refused.sent },
      }))
    )
    when("goods-are-back", sent, ({ length }) => length > 0).then(() =>
      adjustInventoryLevelsStep(sent)
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
      refused,
      ({ payments }) => payments.length > 0
    ).then(() =>
      cancelPaymentStep(
        transform(refused, ({ payments }) => ({ paymentIds: payments }))
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
