import { createHmac, timingSafeEqual } from "node:crypto"
import { z } from "@medusajs/framework/zod"

/** What a row of a bank, an acquirer or a courier proves. */
export interface ConfirmedFacts {
  session_id: string
  /** Whole rupiah that arrived. */
  amount: number
  /** The row that says so: its id or reference, for whoever asks later. */
  row: string
}

/** Kept in a session's data; only who knows the secret can make one. */
const Confirmation = z.object({
  amount: z.number(),
  row: z.string(),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Confirmation = z.infer<typeof Confirmation>

const macOf = (facts: ConfirmedFacts, secret: string) =>
  createHmac("sha256", secret)
    .update(JSON.stringify([facts.session_id, facts.amount, facts.row]))
    .digest()

/**
 * Proof that money of a session was seen by us. A session's data can be posted
 * by whoever pays, so a mark without this code would be worth nothing.
 */
export const signConfirmation = (
  facts: ConfirmedFacts,
  secret: string
): Confirmation => ({
  amount: facts.amount,
  row: facts.row,
  mac: macOf(facts, secret).toString("hex"),
})

/**
 * The proof, when it is ours and tells of this session and exactly this amount;
 * else null. Without a secret nothing is believed.
 */
export function readConfirmation(
  value: unknown,
  session: Omit<ConfirmedFacts, "row">,
  secret: string | undefined
): Confirmation | null {
  const { data } = Confirmation.safeParse(value)
  if (!secret || !data || data.amount !== session.amount) return null
  const expected = macOf({ ...session, row: data.row }, secret)
  return timingSafeEqual(expected, Buffer.from(data.mac, "hex")) ? data : null
}
