import { z } from "@medusajs/framework/zod"
import { isOwnNote } from "../lib/owed-refunds"

/** Longer than a gateway is waited for: what it did is written down by then. */
const TOLD_AFTER_MS = 3 * 60_000

/** What `query.graph` reads of a `refund` at a gateway. */
export const OWED_REFUND_FIELDS = [
  ...["id", "amount", "note", "created_at", "payment.id", "payment.data"],
  "payment.payment_collection.order.id",
]

const Row = z.object({
  id: z.string(),
  amount: z.coerce.number().int(),
  note: z.string().nullish(),
  created_at: z.coerce.date(),
  payment: z.object({
    id: z.string(),
    data: z.looseObject({
      reference: z.string(),
      refunds: z.record(z.string(), z.object({ state: z.string() })).nullish(),
    }),
    payment_collection: z
      .object({ order: z.object({ id: z.string() }).nullish() })
      .nullish(),
  }),
})

/** A refund that its gateway has not made, as it is written into the inbox. */
export const OwedRefund = z.object({
  refund_id: z.string(),
  payment_id: z.string(),
  /** Null when the money never got an order. */
  order_id: z.string().nullable(),
  /** Whole rupiah. */
  amount: z.number().int().positive(),
  /** Unclear: the gateway may have made it, and is asked again first. */
  state: z.enum(["owed", "unclear"]),
})
export type OwedRefund = z.infer<typeof OwedRefund>

/**
 * What a row says is owed; undefined when the gateway has paid it back, or a
 * person did. Of one that nothing is said of the process died between Medusa's
 * row and the gateway's answer: it is unclear.
 */
export function readOwedRefund(
  row: unknown,
  now: Date
): { owed: OwedRefund; reference: string } | undefined {
  const read = Row.safeParse(row)
  if (!read.success) return undefined
  const { id, amount, note, created_at, payment } = read.data
  const { refunds } = payment.data
  if (!refunds || isOwnNote(note)) return undefined
  const isOld = now.getTime() - created_at.getTime() > TOLD_AFTER_MS
  const state = refunds[id]?.state ?? (isOld ? "unclear" : undefined)
  if (state !== "owed" && state !== "unclear") return undefined
  const order_id = payment.payment_collection?.order?.id ?? null
  return {
    owed: { refund_id: id, payment_id: payment.id, order_id, amount, state },
    reference: payment.data.reference,
  }
}
