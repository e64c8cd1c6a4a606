import { z } from "@medusajs/framework/zod"
import { awaitedUntil, sessionIdOf } from "../../lib/awaited-session"
import { readConfirmation, type Confirmation } from "../../lib/confirmation"

/** What a buyer needs in order to pay, copied so that later settings do not change it. */
const QrisInstructions = z.object({
  /** The text to draw as a QR code. */
  payload: z.string(),
  /** Whether the payload names the amount; else the buyer types it. */
  has_amount: z.boolean(),
  /** Whole rupiah, exactly. */
  amount: z.number(),
  /** What the buyer's bank shows, to compare. */
  merchant_name: z.string(),
  merchant_city: z.string(),
  nmid: z.string(),
  fund_holder: z.string(),
  /** How long the order waits for the money, from the moment it is placed. */
  hours: z.number(),
})
export type QrisInstructions = z.infer<typeof QrisInstructions>

/** Data of a payment session; every key that is ever trusted is always written. */
export interface QrisData extends Record<string, unknown> {
  session_id: string
  /** What the acquirer's report is matched for. */
  reference: string
  instructions: QrisInstructions | null
  /** ISO time after which an unpaid order is cancelled; null until it is placed. */
  expires_at: string | null
  /** Proof from the acquirer's report, signed by us; null until then. */
  confirmation: Confirmation | null
}

/** The data of a new session. */
export const newSessionData = (
  sessionId: string,
  instructions: QrisInstructions
): QrisData => ({
  session_id: sessionId,
  reference: sessionId,
  instructions,
  expires_at: null,
  confirmation: null,
})

/** The proof in a session's data that it was paid to the rupiah, or null. */
export function confirmationOf(
  data: Record<string, unknown>,
  secret: string | undefined
): Confirmation | null {
  const { data: instructions } = QrisInstructions.safeParse(
    data["instructions"]
  )
  if (!instructions) return null
  return readConfirmation(
    data["confirmation"],
    {
      purpose: "qris",
      session_id: sessionIdOf(data),
      amount: instructions.amount,
    },
    secret
  )
}

/**
 * The data of a session whose order is placed: the clock starts once, a
 * confirmation that is not ours is thrown away.
 */
export function placedSessionData(
  data: Record<string, unknown>,
  { secret, now }: { secret: string | undefined; now: Date }
): QrisData {
  const { data: instructions } = QrisInstructions.safeParse(
    data["instructions"]
  )
  const sessionId = sessionIdOf(data)
  return {
    session_id: sessionId,
    reference: sessionId,
    instructions: instructions ?? null,
    expires_at: awaitedUntil(
      data["expires_at"],
      instructions?.hours ?? 24,
      now
    ),
    confirmation: confirmationOf(data, secret),
  }
}
