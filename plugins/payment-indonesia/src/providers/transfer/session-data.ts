import { awaitedUntil, sessionIdOf } from "../../lib/awaited-session"
import type { TransferOptions } from "./options"

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
  instructions: TransferInstructions | null
  /** ISO time after which an unpaid order is cancelled; null until it is placed. */
  expires_at: string | null
  /** Proof from the side that holds the money; no way to make one exists yet. */
  confirmation: null
}

/** The data of a new session; throws nothing, needs at least one account. */
export const newSessionData = (
  sessionId: string,
  options: TransferOptions
): TransferData => ({
  session_id: sessionId,
  instructions: {
    accounts: options.accounts,
    fund_holder: options.fundHolder ?? "",
    hours: options.hours,
  },
  expires_at: null,
  confirmation: null,
})

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/**
 * The data of a session whose order is placed: the clock starts once, and
 * repeating it changes nothing. (Core merges this into what is stored, so a
 * foreign key that was posted stays, unread.)
 */
export function placedSessionData(
  data: Record<string, unknown>,
  now: Date
): TransferData {
  // Both were written by `newSessionData`, over whatever was posted.
  const instructions = isRecord(data["instructions"])
    ? (data["instructions"] as unknown as TransferInstructions)
    : null
  const hours = instructions?.hours ?? 24
  return {
    session_id: sessionIdOf(data),
    instructions,
    expires_at: awaitedUntil(data["expires_at"], hours, now),
    confirmation: null,
  }
}
