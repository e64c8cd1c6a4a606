import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { openRefundObligationWorkflow } from "./open-refund-obligation"
import { recordLateMoneyWorkflow } from "./record-late-money"
import { tryConfirmStep } from "./steps/try-confirm"
import { useRowStep } from "./steps/use-row"

export interface MatchRowInput {
  row_id: string
  expectation_id: string
  /** An officer's id; of an automatic match, who imported the statement. */
  by: string
  is_automatic?: boolean
  note?: string | null
}

/**
 * Says that a statement row is a buyer's transfer, and does what follows from
 * what it is: exact money is captured (above the limit only after another
 * officer confirms), too little or too much waits for an officer, a second
 * payment is owed back, money for an order that is gone is late. Throws
 * `row_not_found`, `row_taken`, `transfer_not_found`.
 */
export const matchRowWorkflow = createWorkflow(
  "match-row",
  (input: MatchRowInput) => {
    const used = useRowStep(
      transform(input, (it) => ({
        row_id: it.row_id,
        expectation_id: it.expectation_id,
        by: it.by,
        is_automatic: it.is_automatic ?? false,
        note: it.note ?? null,
      }))
    )
    when(
      "row-is-duplicate",
      used,
      ({ verdict }) => verdict.kind === "duplicate"
    ).then(() =>
      openRefundObligationWorkflow.runAsStep({
        input: transform({ input, used }, (data) => ({
          key: `row:${data.input.row_id}`,
          order_id: data.used.before.order_id,
          payment_id: null,
          shop_order_id: null,
          amount: data.used.amount,
          reason: "duplicate",
        })),
      })
    )
    when("row-is-late", used, ({ verdict }) => verdict.kind === "late").then(
      () =>
        recordLateMoneyWorkflow.runAsStep({
          input: transform({ input, used }, (data) => ({
            payment_session_id: data.used.before.payment_session_id,
            amount: data.used.verdict.received,
            source: "transfer",
            reference: data.input.row_id,
          })),
        })
    )
    when("row-is-exact", used, ({ verdict }) => verdict.event === "exact").then(
      () => tryConfirmStep({ expectation_id: input.expectation_id, by: null })
    )
    return new WorkflowResponse(
      transform(used, ({ verdict, after }) => ({
        kind: verdict.kind,
        state: after.state,
      }))
    )
  }
)
