import { z } from "@medusajs/framework/zod"

const amount = z.coerce.number()

const Payment = z.object({
  id: z.string(),
  provider_id: z.string(),
  canceled_at: z.unknown(),
  captures: z.array(z.object({ amount })).nullish(),
  refunds: z.array(z.object({ amount, note: z.string().nullish() })).nullish(),
})
type Payment = z.output<typeof Payment>

/** The money of an order, as `query.graph` reads it. Whole rupiah. */
export const OrderMoneyFields = z.object({
  id: z.string(),
  status: z.string(),
  credit_lines: z
    .array(z.object({ reference_id: z.string().nullish(), amount }))
    .nullish(),
  payment_collections: z
    .array(z.object({ payments: z.array(Payment).nullish() }).nullish())
    .nullish(),
})
export type OrderMoneyState = z.output<typeof OrderMoneyFields>

const sum = (rows: readonly { amount: number }[] | null | undefined) =>
  (rows ?? []).reduce((all, row) => all + row.amount, 0)

/** Cash is handed over at the door: the promise is enough to begin. */
export const isPaidAtTheDoor = ({
  provider_id,
}: Pick<Payment, "provider_id">) => provider_id.startsWith("pp_cod_")

/** Payments that stand. */
export const paymentsOf = ({ payment_collections }: OrderMoneyState) =>
  (payment_collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .filter(({ canceled_at }) => !canceled_at)

/**
 * Whether goods may be packed: all that was to be paid has been captured, or is
 * paid at the door. An authorised card is a promise, not money.
 */
export function isPaid(order: OrderMoneyState, orderTotal: number): boolean {
  const payments = paymentsOf(order)
  const captured = payments.reduce((all, row) => all + sum(row.captures), 0)
  return captured >= orderTotal || payments.some(isPaidAtTheDoor)
}

/** Money of an order that we hold: captured, and not paid back. */
export const heldOf = (order: OrderMoneyState): number =>
  paymentsOf(order).reduce(
    (all, row) => all + sum(row.captures) - sum(row.refunds),
    0
  )

export interface PayBack {
  payment_id: string
  amount: number
  /** Of whom the provider can take it back by itself. */
  way: "gateway" | "by_hand"
}

/** Providers whose money a person at the bank sends back. */
const BY_HAND = ["pp_transfer_", "pp_qris_", "pp_cod_", "pp_system_"]

/** How a payment of a provider is paid back. */
export const wayBack = (providerId: string): PayBack["way"] =>
  BY_HAND.some((prefix) => providerId.startsWith(prefix))
    ? "by_hand"
    : "gateway"

/**
 * From which payments an amount is paid back: what they still hold, in their
 * order. What was paid back for `note` before counts, so that a repetition
 * pays nothing twice. Less than the amount when less was captured.
 */
export function planPayBack(
  order: OrderMoneyState,
  { amount: owed, note }: { amount: number; note: string }
): PayBack[] {
  const payments = paymentsOf(order)
  const before = payments.flatMap(({ refunds }) =>
    (refunds ?? []).filter((refund) => refund.note === note)
  )
  let left = Math.max(0, owed - sum(before))
  return payments.flatMap(({ id, provider_id, captures, refunds }) => {
    const part = Math.min(left, sum(captures) - sum(refunds))
    if (part <= 0) return []
    left -= part
    return [{ payment_id: id, amount: part, way: wayBack(provider_id) }]
  })
}
