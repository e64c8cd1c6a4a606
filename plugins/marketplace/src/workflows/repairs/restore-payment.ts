import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  addOrderTransactionStep,
  authorizePaymentSessionStep,
  createRemoteLinkStep,
} from "@medusajs/medusa/core-flows"
import { findSessionStep } from "../steps/find-session"
import type { RepairInput } from "../steps/look-again"
import { beginRepair, endRepair } from "./repair-locks"

/**
 * An order without payment: links what its cart prepared, authorises the
 * session that the buyer chose, and books what that captured; the last steps of
 * completing a cart. Answers `gone`, `no_session` when there is nothing to
 * authorise, else `restored`. Throws what Medusa's step throws
 * (`payment_authorization_error`, `payment_requires_more_error`).
 */
export const restorePaymentWorkflow = createWorkflow(
  "restore-payment",
  (input: RepairInput) => {
    const { found, locks } = beginRepair(input)
    const session = findSessionStep(found)
    when("payment-is-not-linked", session, (it) => !!it && !it.is_linked).then(
      () =>
        createRemoteLinkStep(
          transform({ input, session }, (data) => [
            {
              [Modules.ORDER]: { order_id: data.input.subject },
              [Modules.PAYMENT]: {
                payment_collection_id: data.session?.collection_id ?? "",
              },
            },
          ])
        )
    )
    const payment = when(
      "session-is-not-authorised",
      session,
      (it) => !!it?.session_id && !it.is_settled
    ).then(() =>
      authorizePaymentSessionStep({
        id: transform(session, (it) => it?.session_id ?? ""),
      })
    )
    addOrderTransactionStep(
      transform({ input, payment }, ({ input: given, payment: made }) =>
        (made?.captures ?? []).map((capture) => ({
          order_id: given.subject,
          amount: capture.raw_amount ?? capture.amount,
          currency_code: made?.currency_code ?? "",
          reference: "capture",
          reference_id: capture.id,
        }))
      )
    )
    endRepair(locks)
    return new WorkflowResponse(
      transform(session, (it) =>
        !it
          ? "gone"
          : it.session_id || it.is_settled
            ? "restored"
            : "no_session"
      )
    )
  }
)
