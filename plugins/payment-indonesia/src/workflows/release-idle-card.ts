import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  deletePaymentSessionsWorkflow,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { isIdle } from "../lib/idle-card-session"
import { CARD_SESSION_FIELDS, readCardSessions } from "../queries/card-sessions"

export interface ReleaseIdleCardInput {
  session_id: string
  /** Its lock keeps the cart from being completed in the same moment. */
  cart_id: string
}

/**
 * Ends a card's payment that its buyer has left: the session goes, and with it
 * the provider cancels the intent and frees what the card may hold. Looks again
 * under the cart's lock, so it is safe to repeat and never touches a payment
 * of an order. Answers whether it was ended now.
 */
export const releaseIdleCardWorkflow = createWorkflow(
  "release-idle-card",
  (input: ReleaseIdleCardInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 120 })
    const { data: sessions } = useQueryGraphStep({
      entity: "payment_session",
      fields: CARD_SESSION_FIELDS,
      filters: { id: input.session_id },
    })
    const is_idle = transform({ sessions }, ({ sessions: rows }) => {
      const [session] = readCardSessions(rows)
      return !!session && isIdle(session, new Date())
    })
    when("session-is-idle", { is_idle }, (verdict) => verdict.is_idle).then(
      () =>
        deletePaymentSessionsWorkflow.runAsStep({
          input: { ids: [input.session_id] },
        })
    )
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse({ released: is_idle })
  }
)
