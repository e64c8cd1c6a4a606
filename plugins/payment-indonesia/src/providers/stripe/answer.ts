import type Stripe from "stripe"
import { fail } from "../../errors"
import type { Intent } from "./intent"

/**
 * Stripe's client hands on any JSON that names no `error`, whatever its HTTP
 * status: also what a proxy says while Stripe is away. Throws
 * card_gateway_unreachable for what is not the object that was asked for: then
 * nothing is known.
 */
function expectAnswer(answer: { object: string }, object: string): void {
  if (answer.object !== object)
    throw fail("card_gateway_unreachable", `no ${object} was answered`)
}

/** An intent, of `reference` where one is named. Throws as `expectAnswer` does. */
export function intentIn(answer: Intent, reference?: string): Intent {
  expectAnswer(answer, "payment_intent")
  if (reference !== undefined && answer.id !== reference)
    throw fail("card_gateway_unreachable", "another intent was answered")
  return answer
}

/** Throws as `expectAnswer` does. */
export function refundIn(answer: Stripe.Refund): Stripe.Refund {
  expectAnswer(answer, "refund")
  return answer
}

/** Throws as `expectAnswer` does. */
export function refundsIn(
  answer: Stripe.ApiList<Stripe.Refund>
): Stripe.Refund[] {
  expectAnswer(answer, "list")
  return answer.data
}
