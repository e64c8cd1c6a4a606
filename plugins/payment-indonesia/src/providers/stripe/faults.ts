import { MedusaError } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { fail, type PaymentFaultCode } from "../../errors"
import { meaningOf, type Intent } from "./intent"

const { errors } = Stripe

/** What of an error may be written down: no text, for it can name a card. */
export interface ErrorTrace {
  type: string
  code: string
  request: string
}

export const traceOf = (error: unknown): ErrorTrace =>
  error instanceof errors.StripeError
    ? {
        type: error.type,
        code: error.code ?? "-",
        request: error.requestId ?? "-",
      }
    : { type: "unknown", code: "-", request: "-" }

/** Whether a call failed only because the intent is in another state. */
export const isWrongState = (error: unknown): boolean =>
  error instanceof errors.StripeInvalidRequestError &&
  error.code === "payment_intent_unexpected_state"

/** Whether Stripe has no such thing on this account. */
export const isMissing = (error: unknown): boolean =>
  error instanceof errors.StripeInvalidRequestError &&
  error.code === "resource_missing"

/** Whether all of it was paid back before. */
export const isRefundedAlready = (error: unknown): boolean =>
  error instanceof errors.StripeInvalidRequestError &&
  error.code === "charge_already_refunded"

/**
 * Whether Stripe has looked at a call and will not do it. Nothing else is sure:
 * of a call that was sent before, a wrong key or a limit says nothing.
 */
export const isRefusal = (error: unknown): boolean =>
  error instanceof errors.StripeInvalidRequestError

/** Without a sure answer: the same call may be sent again, with its key. */
const isUnsure = (error: unknown): boolean =>
  error instanceof errors.StripeConnectionError ||
  error instanceof errors.StripeRateLimitError ||
  error instanceof errors.StripeAPIError

/** Any error of the client as one of ours; ours stay as they are. */
export function asFault(error: unknown): MedusaError {
  if (MedusaError.isMedusaError(error)) return error
  if (error instanceof errors.StripeCardError) return fail("card_declined")
  return fail(
    isUnsure(error) ? "card_gateway_unreachable" : "card_gateway_refused"
  )
}

/** Why a card that is neither held nor charged makes no order. */
export function refusalOf(intent: Intent): PaymentFaultCode {
  const { truth } = meaningOf(intent)
  if (truth === "failed") return "card_declined"
  if (truth === "canceled") return "card_payment_canceled"
  if (intent.status === "processing") return "card_payment_processing"
  return "card_payment_unfinished"
}
