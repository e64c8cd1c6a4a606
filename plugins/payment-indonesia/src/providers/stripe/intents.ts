import type Stripe from "stripe"
import { fail } from "../../errors"
import type { RefundAnswer, RefundOrder } from "../../lib/own-gateway"
import { toSen } from "./amount"
import { intentIn, refundIn, refundsIn } from "./answer"
import { isRefundedAlready, isWrongState } from "./faults"
import { EXPAND, refundedOf, type Intent } from "./intent"

/** An intent at Stripe, and the key of Medusa's row that asks for something. */
export interface Asked {
  reference: string
  /** None where core gives none; then the client makes one for its retries. */
  key: string | undefined
}

/**
 * The key of one act: a key belongs to one call with one body, and Medusa uses
 * the same row's id for several. Only what would happen twice has one; for the
 * rest Stripe would repeat an old refusal under it for a day.
 */
const keyed = (key: string | undefined, act: string) =>
  key ? { idempotencyKey: `${key}:${act}` } : {}

export async function createIntent(
  stripe: Stripe,
  {
    sessionId,
    shop,
    amount,
    key,
  }: {
    sessionId: string
    shop: string
    amount: number
    key?: string | undefined
  }
): Promise<Intent> {
  const intent = await stripe.paymentIntents.create(
    {
      amount: toSen(amount),
      currency: "idr",
      capture_method: "manual",
      allowed_payment_method_types: ["card"],
      metadata: { session_id: sessionId, shop },
      expand: EXPAND,
    },
    keyed(key, "create")
  )
  return intentIn(intent)
}

export const retrieveIntent = async (
  stripe: Stripe,
  reference: string
): Promise<Intent> =>
  intentIn(
    await stripe.paymentIntents.retrieve(reference, { expand: EXPAND }),
    reference
  )

/** Asks for another amount, in rupiah. Throws card_session_started when the card was used. */
export async function changeAmount(
  stripe: Stripe,
  reference: string,
  amount: number
): Promise<Intent> {
  try {
    const intent = await stripe.paymentIntents.update(reference, {
      amount: toSen(amount),
      expand: EXPAND,
    })
    return intentIn(intent, reference)
  } catch (error) {
    if (isWrongState(error)) throw fail("card_session_started")
    throw error
  }
}

/**
 * Takes what is held, `amount` rupiah and no more; taken already is as good,
 * which is looked at first.
 * Throws card_payment_canceled when nothing is held any more.
 */
export async function captureIntent(
  stripe: Stripe,
  { reference, key }: Asked,
  amount: number
): Promise<Intent> {
  const before = await retrieveIntent(stripe, reference)
  if (before.status === "succeeded") return before
  try {
    const taken = await stripe.paymentIntents.capture(
      reference,
      { amount_to_capture: toSen(amount), expand: EXPAND },
      keyed(key, "capture")
    )
    return intentIn(taken, reference)
  } catch (error) {
    if (!isWrongState(error)) throw error
    const intent = await retrieveIntent(stripe, reference)
    if (intent.status !== "succeeded") throw fail("card_payment_canceled")
    return intent
  }
}

/**
 * Leaves the buyer of a session with nothing charged: frees what is held, and
 * pays back what was taken, for a taken intent cannot be cancelled. Repeatable.
 * Throws card_payment_differs for the intent of another session: core hands
 * over what a browser posted when it could not store a new session.
 */
export async function voidIntent(
  stripe: Stripe,
  asked: Asked,
  sessionId: string
): Promise<Intent> {
  const intent = await retrieveIntent(stripe, asked.reference)
  if (intent.metadata["session_id"] !== sessionId)
    throw fail("card_payment_differs")
  if (intent.status === "canceled") return intent
  if (intent.status === "succeeded") return payBackRest(stripe, asked, intent)
  try {
    const freed = await stripe.paymentIntents.cancel(asked.reference, {
      expand: EXPAND,
    })
    return intentIn(freed, asked.reference)
  } catch (error) {
    if (!isWrongState(error)) throw error
    // It was taken or cancelled between the two calls.
    const meanwhile = await retrieveIntent(stripe, asked.reference)
    if (meanwhile.status === "canceled") return meanwhile
    if (meanwhile.status !== "succeeded") throw error
    return payBackRest(stripe, asked, meanwhile)
  }
}

async function payBackRest(
  stripe: Stripe,
  { reference, key }: Asked,
  intent: Intent
): Promise<Intent> {
  const rest = intent.amount_received - toSen(refundedOf(intent))
  if (rest <= 0) return intent
  const wanted = { payment_intent: reference, amount: rest }
  if (!(await payBack(stripe, wanted, keyed(key, `void-${rest}`))))
    throw fail("card_refund_refused")
  return retrieveIntent(stripe, reference)
}

/** Pays back `amount` rupiah, once a key; throws what the client throws. */
export async function refundIntent(
  stripe: Stripe,
  { reference, key, amount }: RefundOrder
): Promise<RefundAnswer> {
  const wanted = {
    payment_intent: reference,
    amount: toSen(amount),
    metadata: { refund_key: key },
  }
  return (await payBack(stripe, wanted, keyed(key, "refund"))) ? "sent" : "owed"
}

/** Whether Stripe has a refund of a key: it forgets the key itself in a day. */
export async function hasRefund(
  stripe: Stripe,
  { reference, key }: RefundOrder
): Promise<boolean> {
  const made = await stripe.refunds.list({
    payment_intent: reference,
    limit: 100,
  })
  return refundsIn(made).some(
    ({ metadata, status }) =>
      metadata?.["refund_key"] === key && !isFailed(status)
  )
}

const isFailed = (status: string | null) =>
  status === "failed" || status === "canceled"

/** False when it fails at once; what went back before is as good as sent. */
async function payBack(
  stripe: Stripe,
  wanted: Stripe.RefundCreateParams,
  options: Stripe.RequestOptions
): Promise<boolean> {
  try {
    const made = await stripe.refunds.create(wanted, options)
    return !isFailed(refundIn(made).status)
  } catch (error) {
    if (isRefundedAlready(error)) return true
    throw error
  }
}
