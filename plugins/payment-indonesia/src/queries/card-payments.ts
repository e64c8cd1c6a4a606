import { z } from "@medusajs/framework/zod"

/** What `query.graph` reads of a `payment` by card. */
export const CARD_PAYMENT_FIELDS = [
  ...["id", "provider_id", "captured_at", "canceled_at", "data"],
  ...["amount", "captures.amount"],
  "payment_collection.cart.id",
  "payment_collection.order.id",
  "payment_collection.order.canceled_at",
]

const Row = z.object({
  id: z.string(),
  provider_id: z.string(),
  captured_at: z.unknown(),
  canceled_at: z.unknown(),
  data: z.unknown(),
  payment_collection: z
    .object({
      cart: z.object({ id: z.string() }).nullish(),
      order: z.object({ id: z.string(), canceled_at: z.unknown() }).nullish(),
    })
    .nullish(),
})

/** A payment that holds a card's money. */
export interface HeldPayment {
  payment_id: string
  /** The cart, else the order: its lock keeps notices and the clock away. */
  lock_key: string
}

/** Payments that hold a card's money for an order that stands. */
export const readCapturable = (rows: unknown): HeldPayment[] =>
  z
    .array(Row)
    .parse(rows)
    .flatMap(({ id, provider_id, captured_at, canceled_at, ...row }) => {
      const { cart, order } = row.payment_collection ?? {}
      const isHeld =
        provider_id.startsWith("pp_stripe_") && !captured_at && !canceled_at
      return isHeld && order && !order.canceled_at
        ? [{ payment_id: id, lock_key: cart?.id ?? order.id }]
        : []
    })

const amount = z.coerce.number()
const HeldRow = z.object({
  ...{ id: z.string(), amount },
  data: z.object({ reference: z.string() }),
  captures: z.array(z.object({ amount })).nullish(),
})

/** What a payment holds at the gateway. */
export interface HeldMoney {
  payment_id: string
  reference: string
  /** Whole rupiah. */
  amount: number
  /**
   * What of it is not written down as captured yet, whole rupiah. 0, although no
   * answer of the gateway is written: who captured it died in between.
   */
  rest: number
}

/** The money that can be taken now of a payment; null when none can. */
export function readHeldMoney(rows: unknown): HeldMoney | null {
  if (readCapturable(rows).length === 0) return null
  const [row] = z.array(HeldRow).min(1).parse(rows)
  if (!row) return null
  const written = (row.captures ?? []).reduce((sum, it) => sum + it.amount, 0)
  return {
    ...{ payment_id: row.id, reference: row.data.reference },
    ...{ amount: row.amount, rest: Math.max(0, row.amount - written) },
  }
}

/** How much has yet to be written down, where it is a part of what is held. */
export const partLeft = (held: HeldMoney | null): { amount?: number } =>
  held && held.rest > 0 && held.rest < held.amount ? { amount: held.rest } : {}

const Referenced = z.object({ reference: z.string() })

/** References of what is held for orders that are cancelled. */
export const readLeftHolds = (rows: unknown): string[] =>
  z
    .array(Row)
    .parse(rows)
    .filter(({ captured_at, canceled_at }) => !captured_at && !canceled_at)
    .filter((row) => row.payment_collection?.order?.canceled_at)
    .flatMap(({ data }) => Referenced.safeParse(data).data?.reference ?? [])

/** What `query.graph` reads of an `order` to find its payments. */
export const ORDER_PAYMENT_FIELDS = ["payment_collections.payments.id"]

const OrderRow = z.object({
  payment_collections: z
    .array(
      z.object({ payments: z.array(z.object({ id: z.string() })).nullish() })
    )
    .nullish(),
})

export const readPaymentIds = (orders: unknown): string[] =>
  z
    .array(OrderRow)
    .parse(orders)
    .flatMap(({ payment_collections: collections }) => collections ?? [])
    .flatMap(({ payments }) => (payments ?? []).map(({ id }) => id))
