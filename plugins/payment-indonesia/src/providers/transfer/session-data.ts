import { awaitedUntil, sessionIdOf } from "../../lib/awaited-session"
import { readConfirmation, type Confirmation } from "../../lib/confirmation"
import type { TransferTerms } from "./terms-in-force"

/** What a buyer needs in order to pay, copied so that later settings do not change it. */
export interface TransferInstructions {
  accounts: { bank: string; number: string; holder: string }[]
  fund_holder: string
  /** How long the order waits for the money, from the moment it is placed. */
  hours: number
}

/**
 * Data of a payment session. Whoever knows the payment collection can post
 * keys into it before `initiatePayment` runs, and core merges ours over
 * theirs, so every key that is ever trusted is named here and always written.
 */
export interface TransferData extends Record<string, unknown> {
  session_id: string
  /** What the session is found by, as for every provider of ours. */
  reference: string
  /** Whole rupiah: what a confirmation has to be of. */
  amount: number
  instructions: TransferInstructions | null
  /** ISO time after which an unpaid order is cancelled; null until it is placed. */
  expires_at: string | null
  /** That the bank's statement says so, signed by us; null: nothing came. */
  confirmation: Confirmation | null
}

/** The data of a new session over `amount` whole rupiah. */
export const newSessionData = (
  sessionId: string,
  amount: number,
  terms: TransferTerms
): TransferData => ({
  session_id: sessionId,
  reference: sessionId,
  amount,
  instructions: {
    accounts: terms.accounts,
    fund_holder: terms.fundHolder,
    hours: terms.hours,
  },
  expires_at: null,
  confirmation: null,
})

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const amountOf = ({ amount }: Record<string, unknown>): number =>
  typeof amount === "number" ? amount : 0

/** The proof in a session's data that it was paid to the rupiah, or null. */
export const confirmationOf = (
  data: Record<string, unknown>,
  secret: string | undefined
): Confirmation | null =>
  readConfirmation(
    data["confirmation"],
    {
      purpose: "transfer",
      session_id: sessionIdOf(data),
      amount: amountOf(data),
    },
    secret
  )

/**
 * The data of a session whose order is placed: the clock starts once, and
 * repeating it changes nothing. A confirmation stays only when it is ours and
 * of this session's amount. (Core merges this into what is stored, so a foreign
 * key that was posted stays, unread.)
 */
export function placedSessionData(
  data: Record<string, unknown>,
  { secret, now }: { secret: string | undefined; now: Date }
): TransferData {
  // Both were written by `newSessionData`, over whatever was posted.
  const instructions = isRecord(data["instructions"])
    ? (data["instructions"] as unknown as TransferInstructions)
    : null
  const session_id = sessionIdOf(data)
  return {
    session_id,
    reference: session_id,
    amount: amountOf(data),
    instructions,
    expires_at: awaitedUntil(
      data["expires_at"],
      instructions?.hours ?? 24,
      now
    ),
    confirmation: confirmationOf(data, secret),
  }
}
