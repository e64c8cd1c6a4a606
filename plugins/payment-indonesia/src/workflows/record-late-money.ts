import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { TRANSFER_EVENTS } from "./events"
import { recordLateMoneyStep } from "./steps/record-late-money"
import { trySettleLateStep } from "./steps/try-settle-late"

export interface RecordLateMoneyInput {
  payment_session_id: string
  /** Whole rupiah that came. */
  amount: number
  /** `transfer`, or the identifier of a provider. */
  source: string
  /** What the source calls it; with `source` the key of the row. */
  reference: string
}

/**
 * Keeps money that came for an order which no longer stands, once a source and
 * reference, and then deals with it: the order is revived when stock and price
 * hold, else the money is owed back. What fails then stays open, is tried again
 * each minute, and is seen by the office.
 */
export const recordLateMoneyWorkflow = createWorkflow(
  "record-late-money",
  (input: RecordLateMoneyInput) => {
    const late = recordLateMoneyStep(input)
    when("late-money-is-new", late, ({ is_new }) => is_new).then(() => {
      emitEventStep({
        eventName: TRANSFER_EVENTS.late,
        data: transform(late, ({ id, order_id }) => ({ id, order_id })),
      }).config({ name: "emit-late-money" })
    })
    trySettleLateStep(transform(late, ({ id }) => ({ id })))
    return new WorkflowResponse(late)
  }
)
