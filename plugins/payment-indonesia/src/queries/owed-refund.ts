import { z } from "@medusajs/framework/zod"

/** What `query.graph` reads of a `refund` at a gateway. */
export const OWED_REFUND_FIELDS = [
  ...["id", "amount", "payment.id", "payment.data"],
  "payment.payment_collection.order.id",
]

const Row = z.object({
  id: z.string(),
  amount: z.coerce.number().int(),
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

/** What a row says is owed; undefined when the gateway has paid it back. */
export function readOwedRefund(
  row: unknown
): { owed: OwedRefund; reference: string } | undefined {
  const read = Row.safeParse(row)
  if (!read.success) return undefined
  const { id, amount, payment } = read.data
  const state = payment.data.refunds?.[id]?.state
  if (state !== "owed" && state !== "unclear") return undefined
  const order_id = payment.payment_collection?.order?.id ?? null
  return {
    owed: { refund_id: id, payment_id: payment.id, order_id, amount, state },
    reference: payment.data.reference,
  }
}
