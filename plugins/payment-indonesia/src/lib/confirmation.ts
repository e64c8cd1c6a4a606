import { createHmac, timingSafeEqual } from "node:crypto"

/** What a confirmation vouches for. */
export interface ConfirmedTransfer {
  session_id: string
  /** Whole rupiah that is captured: exactly the session's. */
  amount: number
  /** The statement row that the bank gave. */
  row_id: string
}

/** As it stands in the session's data. */
export interface Confirmation {
  row_id: string
  amount: number
  mac: string
}

const macOf = (
  { session_id, amount, row_id }: ConfirmedTransfer,
  secret: string
) =>
  createHmac("sha256", secret)
    .update(JSON.stringify(["transfer", session_id, amount, row_id]))
    .digest("hex")

/** Vouches that a statement row pays a session. */
export const signConfirmation = (
  transfer: ConfirmedTransfer,
  secret: string
): Confirmation => ({
  row_id: transfer.row_id,
  amount: transfer.amount,
  mac: macOf(transfer, secret),
})

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null

/**
 * The confirmation in a session's data when it is ours: for this session and
 * exactly this amount. Null for all else; anybody may have posted that.
 */
export function readConfirmation(
  value: unknown,
  of: { session_id: string; amount: number },
  secret: string
): Confirmation | null {
  if (!isRecord(value)) return null
  const { row_id, amount, mac } = value
  if (typeof row_id !== "string" || typeof mac !== "string") return null
  if (amount !== of.amount || !/^[0-9a-f]{64}$/.test(mac)) return null
  const expected = macOf({ ...of, row_id }, secret)
  return timingSafeEqual(Buffer.from(expected), Buffer.from(mac))
    ? { row_id, amount: of.amount, mac }
    : null
}
