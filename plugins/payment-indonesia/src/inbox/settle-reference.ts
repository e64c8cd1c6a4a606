import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { processPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { fail } from "../errors"
import type { GatewayTruth } from "../lib/gateway"
import { decide, type Verdict } from "../lib/gateway-decision"
import { lateEventId, OWN_KINDS, type Outcome } from "../lib/inbox"
import type { OwnGateway } from "../lib/own-gateway"
import { INBOX_MODULE } from "../modules/inbox"
import {
  GATEWAY_SESSION_FIELDS,
  type GatewaySession,
} from "../queries/gateway-session"
import { decideOnRows, isMoney } from "../queries/gateway-verdict"
import {
  applyGatewayTruthWorkflow,
  paymentOf,
  type ApplyGatewayTruthInput,
} from "../workflows/apply-gateway-truth"
import { findSession } from "./find-session"

const done = (result: string): Outcome => ({
  state: "done",
  result,
  error: null,
})
const NOT_OURS: Outcome = { state: "ignored", result: "not_ours", error: null }
const forOfficer = (error: string): Outcome => ({
  state: "failed",
  result: "officer",
  error,
})

/**
 * A session that is gone, or that another page was opened for since: only money
 * is anybody's concern, and Medusa has no place for it.
 */
const withoutPlace = ({ state }: GatewayTruth, why: string): Outcome =>
  state === "pending" || state === "canceled" || state === "failed"
    ? { state: "ignored", result: why, error: null }
    : forOfficer(why)

const ends = ({ act }: Verdict) => act === "free" || act === "close"
const isSettled = ({ act }: Verdict) => act === "nothing" || act === "wait"

/**
 * The truth, after what is still payable was closed where the payment ends: a
 * buyer must not pay for an order that is cancelled in the next moment.
 */
async function finalTruth(
  gateway: OwnGateway,
  reference: string,
  session: GatewaySession,
  isLateRecorded: boolean
): Promise<GatewayTruth> {
  const truth = await gateway.fetchTruth(reference)
  const facts = { ...session.facts, is_late_recorded: isLateRecorded }
  if (!gateway.close || !ends(decide(truth, facts))) return truth
  await gateway.close(reference, session.data)
  return gateway.fetchTruth(reference)
}

/** What is left to do, by what is in the database now. */
async function decideAnew(
  container: MedusaContainer,
  input: ApplyGatewayTruthInput
): Promise<Verdict> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_session",
    fields: GATEWAY_SESSION_FIELDS,
    filters: { id: input.session_id },
  })
  return decideOnRows(data, input).verdict
}

/**
 * After the work there must be nothing left to do. The gateway is asked once
 * more where there is: a hold is freed, and an order's money is captured, while
 * we look.
 */
async function expectSettled(
  container: MedusaContainer,
  gateway: OwnGateway,
  reference: string,
  input: ApplyGatewayTruthInput
): Promise<void> {
  if (isSettled(await decideAnew(container, input))) return
  const truth = await gateway.fetchTruth(reference)
  const verdict = await decideAnew(container, { ...input, truth })
  if (!isSettled(verdict)) throw fail("gateway_not_settled", verdict.act)
}

/** Puts money for an order that is gone into the inbox, to be handed over once. */
async function noteLateMoney(
  container: MedusaContainer,
  provider: string,
  reference: string,
  { session_id, truth: { amount } }: ApplyGatewayTruthInput
): Promise<void> {
  await container.resolve(INBOX_MODULE).noteEvent({
    provider,
    event_id: lateEventId(reference),
    kind: OWN_KINDS.late,
    reference,
    payload: JSON.stringify({ payment_session_id: session_id, amount }),
  })
}

/** Whether late money of a reference is in the inbox already. */
async function isLateNoted(
  container: MedusaContainer,
  provider: string,
  reference: string
): Promise<boolean> {
  const inbox = container.resolve(INBOX_MODULE)
  const event_id = lateEventId(reference)
  const events = await inbox.listInboxEvents({ provider, event_id })
  return events.length > 0
}

/**
 * Asks a gateway how a payment stands and makes Medusa say the same. Answers
 * how the work ended; throws where it has to be tried again (the gateway or
 * the database is away, the cart is busy).
 */
export async function settleReference(
  container: MedusaContainer,
  gateway: OwnGateway,
  reference: string
): Promise<Outcome> {
  // Some notices are about no payment, and one merchant account may serve
  // other shops as well.
  const isForeign = gateway.sessionOf && gateway.sessionOf(reference) === null
  if (!reference || isForeign) return NOT_OURS
  const session = await findSession(container, gateway, reference)
  if (!session && (await gateway.isOurs?.(reference)) === false) return NOT_OURS
  if (session?.data["reference"] !== reference) {
    const why = session ? "attempt_superseded" : "session_unknown"
    return withoutPlace(await gateway.fetchTruth(reference), why)
  }

  const is_late_recorded = await isLateNoted(container, gateway.code, reference)
  const { id: session_id, lock_key } = session
  const truth = await finalTruth(gateway, reference, session, is_late_recorded)
  const input = { session_id, lock_key, truth, is_late_recorded }
  const { result } = await applyGatewayTruthWorkflow(container).run({ input })
  const { verdict, pays } = result

  if (verdict.act === "officer") {
    // An act of ours may have come between the answer and the lock.
    const { state, refunded } = await gateway.fetchTruth(reference)
    if (state !== truth.state || refunded !== truth.refunded)
      throw fail("gateway_not_settled", state)
    return forOfficer(verdict.reason)
  }
  if (isSettled(verdict)) return done(verdict.act)
  if (verdict.act === "late_money") {
    await noteLateMoney(container, gateway.code, reference, input)
    return done(verdict.act)
  }
  // No order yet: this takes the cart's lock by itself, and places the order.
  if (isMoney(verdict) && !pays)
    await processPaymentWorkflow(container).run({
      input: paymentOf(verdict, input),
    })
  await expectSettled(container, gateway, reference, input)
  return done(verdict.act)
}
