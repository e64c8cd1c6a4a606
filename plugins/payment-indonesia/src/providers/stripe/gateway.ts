import type Stripe from "stripe"
import { z } from "@medusajs/framework/zod"
import { fail } from "../../errors"
import type { OwnGateway } from "../../lib/own-gateway"
import { createStripe } from "./client"
import { asFault, isMissing, isRefusal } from "./faults"
import { amountOf, truthOf } from "./intent"
import {
  captureIntent,
  hasRefund,
  refundIntent,
  retrieveIntent,
} from "./intents"
import type { StripeOptions } from "./options"
import { shopMark } from "./shop-mark"

/** How old a signed notice may be, in seconds. */
const TOLERANCE = 300

/** Notices of an intent, and of charges and refunds that name one. */
const Told = z.union([
  z
    .object({ object: z.literal("payment_intent"), id: z.string() })
    .transform(({ id }) => id),
  z
    .object({ payment_intent: z.string() })
    .transform(({ payment_intent: id }) => id),
])

/**
 * Stripe for the inbox. `verify` takes the body as it came, for the signature
 * covers its bytes; `reference` is "" in a notice that is about no intent.
 * `isOurs`, `fetchTruth`, `capture` and `refund` throw card_gateway_unreachable
 * and card_gateway_refused; then nothing is known. `capture` throws
 * card_payment_canceled when nothing is held any more, and card_payment_differs
 * when another amount was taken.
 */
export function createStripeGateway(
  options: StripeOptions,
  stripe: Stripe = createStripe(options)
): OwnGateway {
  return {
    code: "stripe",
    verify(raw, headers) {
      const signature = headers["stripe-signature"]
      if (typeof signature !== "string") throw fail("webhook_refused")
      try {
        const event = stripe.webhooks.constructEvent(
          raw,
          signature,
          options.webhookSecret,
          TOLERANCE
        )
        return {
          eventId: event.id,
          kind: event.type,
          reference: Told.safeParse(event.data.object).data ?? "",
        }
      } catch {
        throw fail("webhook_refused")
      }
    },
    async isOurs(reference) {
      try {
        const { metadata } = await retrieveIntent(stripe, reference)
        return metadata["shop"] === shopMark(options)
      } catch (error) {
        if (isMissing(error)) return false
        throw asFault(error)
      }
    },
    async fetchTruth(reference) {
      try {
        return truthOf(await retrieveIntent(stripe, reference))
      } catch (error) {
        throw asFault(error)
      }
    },
    async capture({ reference, amount }) {
      try {
        const asked = { reference, key: undefined }
        const intent = await captureIntent(stripe, asked, amount)
        if (amountOf(intent) !== amount) throw fail("card_payment_differs")
      } catch (error) {
        throw asFault(error)
      }
    },
    async refund(order) {
      try {
        if (await hasRefund(stripe, order)) return "sent"
        return await refundIntent(stripe, order)
      } catch (error) {
        if (isRefusal(error)) return "owed"
        throw asFault(error)
      }
    },
  }
}
