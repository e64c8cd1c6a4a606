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

/** Core puts the session's id beside what was posted, over it. */
export function sessionIdOf(data: Record<string, unknown> | undefined): string {
  const id = data?.["session_id"]
  return typeof id === "string" ? id : ""
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

/**
 * The data of a session whose order is placed: the clock starts once, and
 * repeating it changes nothing. A confirmation stays only when it is ours and
 * of this session's amount. (Core merges this into what is stored, so a foreign
 * key that was posted stays, unread.)
 */
export function placedSessionData(
  data: Record<string, unknown>,
  now: Date,
  secret: string | undefined
): TransferData {
  // Both were written by `newSessionData`, over whatever was posted.
  const instructions = isRecord(data["instructions"])
    ? (data["instructions"] as unknown as TransferInstructions)
    : null
  const amount = typeof data["amount"] === "number" ? data["amount"] : 0
  const hours = instructions?.hours ?? 24
  const started = data["expires_at"]
  const session_id = sessionIdOf(data)
  return {
    session_id,
    reference: session_id,
    amount,
    instructions,
    expires_at:
      typeof started === "string"
        ? started
        : new Date(now.getTime() + hours * 3_600_000).toISOString(),
    confirmation: secret
      ? readConfirmation(data["confirmation"], { session_id, amount }, secret)
      : null,
  }
}
