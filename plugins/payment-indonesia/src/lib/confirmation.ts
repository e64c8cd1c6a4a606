import { createHmac, timingSafeEqual } from "node:crypto"
import { z } from "@medusajs/framework/zod"

/** Which kind of money a confirmation is of: one of another kind is worth nothing. */
export type ConfirmationPurpose = "transfer" | "qris" | "cod"

/** What is confirmed, and how its provider knows it. */
export interface ConfirmedSession {
  purpose: ConfirmationPurpose
  session_id: string
  /** Whole rupiah that is captured: exactly the session's. */
  amount: number
}

/** What a row of a bank, an acquirer or a courier proves. */
export interface ConfirmedMoney extends ConfirmedSession {
  /** The row that says so: its id or reference, for whoever asks later. */
  row_id: string
}

/** As it stands in the session's data; only who knows the secret can make one. */
const Confirmation = z.object({
  row_id: z.string(),
  amount: z.number(),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Confirmation = z.infer<typeof Confirmation>

const macOf = (
  { purpose, session_id, amount, row_id }: ConfirmedMoney,
  secret: string
) =>
  createHmac("sha256", secret)
    .update(JSON.stringify([purpose, session_id, amount, row_id]))
    .digest()

/**
 * Vouches that money of a session was seen by us. A session's data can be
 * posted by whoever pays, so a mark without this code would be worth nothing.
 */
export const signConfirmation = (
  money: ConfirmedMoney,
  secret: string
): Confirmation => ({
  row_id: money.row_id,
  amount: money.amount,
  mac: macOf(money, secret).toString("hex"),
})

/**
 * The confirmation in a session's data when it is ours: of this purpose, this
 * session and exactly this amount. Null for all else; anybody may have posted
 * that. Without a secret nothing is believed.
 */
export function readConfirmation(
  value: unknown,
  of: ConfirmedSession,
  secret: string | undefined
): Confirmation | null {
  const { data } = Confirmation.safeParse(value)
  if (!secret || !data || data.amount !== of.amount) return null
  const expected = macOf({ ...of, row_id: data.row_id }, secret)
  return timingSafeEqual(expected, Buffer.from(data.mac, "hex")) ? data : null
}
