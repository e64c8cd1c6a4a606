import { z } from "@medusajs/framework/zod"
import { sessionIdOf } from "../../lib/awaited-session"
import { readConfirmation, type Confirmation } from "../../lib/confirmation"

/** Data of a payment session; every key that is ever trusted is always written. */
export interface CodData extends Record<string, unknown> {
  session_id: string
  /** What the courier's settlement is matched for. */
  reference: string
  /** Whole rupiah that the courier collects; null where none was set. */
  amount: number | null
  /** Proof that the cash reached the fund holder, signed by us; null until then. */
  remittance: Confirmation | null
}

const Amount = z.number().int().positive()

/** The data of a new session. */
export const newSessionData = (sessionId: string, amount: number): CodData => ({
  session_id: sessionId,
  reference: sessionId,
  amount,
  remittance: null,
})

/** The proof in a session's data that all its cash was handed over, or null. */
export function remittanceOf(
  data: Record<string, unknown>,
  secret: string | undefined
): Confirmation | null {
  const { data: amount } = Amount.safeParse(data["amount"])
  if (amount === undefined) return null
  return readConfirmation(
    data["remittance"],
    { purpose: "cod", session_id: sessionIdOf(data), amount },
    secret
  )
}

/** The data of a session whose order is placed; a foreign remittance is thrown away. */
export function placedSessionData(
  data: Record<string, unknown>,
  secret: string | undefined
): CodData {
  const sessionId = sessionIdOf(data)
  return {
    session_id: sessionId,
    reference: sessionId,
    amount: Amount.safeParse(data["amount"]).data ?? null,
    remittance: remittanceOf(data, secret),
  }
}
