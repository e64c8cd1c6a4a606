import { z } from "@medusajs/framework/zod"
import type { GatewayTruth } from "../../lib/gateway"
import { fail } from "../../errors"
import { Refunds } from "../refunds"
import { amountOf, meaningOf, truthOf, type Intent } from "./intent"

/**
 * Data of a card's payment session, and of the payment that comes of it.
 * Whoever knows the payment collection can post keys into it before
 * `initiatePayment` runs and core merges ours over theirs, so every key that
 * is ever read is named here and always written.
 */
export interface CardData extends Record<string, unknown> {
  session_id: string
  /** The intent's id at Stripe. */
  reference: string
  /** With it the browser confirms the intent; null once it has nothing to do. */
  client_secret: string | null
  publishable_key: string
  /** Rupiah that the buyer is asked for. */
  amount: number
  /** What Stripe said last: shown, never believed. */
  state: GatewayTruth["state"]
  refunds: Refunds
}

const Kept = z.object({
  session_id: z.string().min(1),
  reference: z.string().regex(/^pi_\w+$/),
  publishable_key: z.string(),
  amount: z.number().int().positive(),
  /** None in data that is older than the key. */
  refunds: Refunds.default({}),
})

type Kept = z.infer<typeof Kept>

/** Whether an intent was made and kept in a session's data. */
export const hasIntent = (data: Record<string, unknown> | undefined): boolean =>
  Kept.safeParse(data).success

/** What we wrote into the data. Throws card_session_unknown when it is not ours. */
export function keptOf(data: Record<string, unknown> | undefined): Kept {
  const result = Kept.safeParse(data)
  if (!result.success) throw fail("card_session_unknown")
  return result.data
}

/** Core puts the session's id beside what was posted, over it. */
export function sessionIdOf(data: Record<string, unknown> | undefined): string {
  const result = Kept.shape.session_id.safeParse(data?.["session_id"])
  if (!result.success) throw fail("card_session_unknown")
  return result.data
}

export const dataOf = (
  kept: Omit<Kept, "reference">,
  intent: Intent
): CardData => ({
  session_id: kept.session_id,
  reference: intent.id,
  client_secret: meaningOf(intent).isOpen ? intent.client_secret : null,
  publishable_key: kept.publishable_key,
  amount: kept.amount,
  state: truthOf(intent).state,
  refunds: kept.refunds,
})

/**
 * Whether an intent is this session's, in rupiah, and of exactly the amount
 * that was agreed. Throws card_payment_differs: such money is never taken.
 */
export function requireSame(kept: Kept, intent: Intent): void {
  const isSame =
    intent.metadata["session_id"] === kept.session_id &&
    intent.currency === "idr" &&
    amountOf(intent) === kept.amount
  if (!isSame) throw fail("card_payment_differs")
}
