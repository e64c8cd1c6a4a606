import { z } from "@medusajs/framework/zod"

/** What `query.graph` reads of a `payment` by card. */
export const CARD_PAYMENT_FIELDS = [
  ...["id", "provider_id", "captured_at", "canceled_at"],
  "payment_collection.order.id",
  "payment_collection.order.canceled_at",
]

const Row = z.object({
  id: z.string(),
  provider_id: z.string(),
  captured_at: z.unknown(),
  canceled_at: z.unknown(),
  payment_collection: z
    .object({
      order: z.object({ id: z.string(), canceled_at: z.unknown() }).nullish(),
    })
    .nullish(),
})

/** Ids of payments that hold a card's money for an order that stands. */
export const readCapturable = (rows: unknown): string[] =>
  z
    .array(Row)
    .parse(rows)
    .filter(
      ({ provider_id, captured_at, canceled_at, payment_collection }) =>
        provider_id.startsWith("pp_stripe_") &&
        !captured_at &&
        !canceled_at &&
        !!payment_collection?.order &&
        !payment_collection.order.canceled_at
    )
    .map(({ id }) => id)

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
