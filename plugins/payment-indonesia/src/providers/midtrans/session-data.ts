import { z } from "@medusajs/framework/zod"
import { fail } from "../../errors"
import { Refunds } from "../refunds"
import { referenceOf } from "./reference"

/**
 * Data of a payment session, and later of its payment. Whoever knows the
 * payment collection can post keys into it before `initiatePayment` runs, and
 * reads it afterwards: every key that is trusted is named here and always
 * written, and none is a secret.
 */
export const MidtransData = z.object({
  session_id: z.string().min(1),
  /** Our order_id at Midtrans; see `referenceOf`. */
  reference: z.string().min(1),
  attempt: z.number().int().min(1).max(999),
  /** Whole rupiah. */
  amount: z.number().int().positive(),
  currency: z.literal("idr"),
  /** Public key, for shops that open Snap in their own page with the token. */
  client_key: z.string(),
  /** Where the buyer pays; null until the order is placed. */
  redirect_url: z.string().nullable(),
  token: z.string().nullable(),
  /** ISO time until which it can be paid; null until the order is placed. */
  expires_at: z.string().nullable(),
  refunds: Refunds,
})
export type MidtransData = z.infer<typeof MidtransData>

/** Core puts the session's id beside what was posted, over it. */
const SessionId = z.object({ session_id: z.string().min(1) })

/** The data of a new session: nothing is opened at Midtrans yet. */
export function newSessionData(
  data: Record<string, unknown> | undefined,
  { amount, clientKey }: { amount: number; clientKey: string }
): MidtransData {
  const { session_id } = SessionId.parse(data)
  return {
    session_id,
    reference: referenceOf(session_id, 1),
    attempt: 1,
    amount,
    currency: "idr",
    client_key: clientKey,
    redirect_url: null,
    token: null,
    expires_at: null,
    refunds: {},
  }
}

/** Reads what we wrote; null where it is not ours, as when a row was emptied. */
export function readSessionData(data: unknown): MidtransData | null {
  const result = MidtransData.safeParse(data)
  return result.success ? result.data : null
}

/** The same, where there is no going on without it. */
export function sessionData(data: unknown): MidtransData {
  const read = readSessionData(data)
  if (!read) throw fail("gateway_refused", "the session's data is not ours")
  return read
}

/** The next try: a new order_id, nothing opened. */
export const nextAttempt = (data: MidtransData): MidtransData => ({
  ...data,
  attempt: data.attempt + 1,
  reference: referenceOf(data.session_id, data.attempt + 1),
  redirect_url: null,
  token: null,
  expires_at: null,
})
