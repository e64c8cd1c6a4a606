import { z } from "@medusajs/framework/zod"
import type { AwaitingOrder } from "../lib/awaiting-order"

/** What `query.graph` reads of a `payment_session`. */
export const AWAITING_FIELDS = [
  ...["id", "status", "data"],
  "payment_collection.order.id",
  "payment_collection.order.canceled_at",
  "payment_collection.cart.id",
  "payment_collection.payments.canceled_at",
]

const Row = z.object({
  id: z.string(),
  status: z.string(),
  data: z.object({ expires_at: z.string().nullish() }).nullish(),
  payment_collection: z
    .object({
      order: z.object({ id: z.string(), canceled_at: z.unknown() }).nullish(),
      cart: z.object({ id: z.string() }).nullish(),
      payments: z.array(z.object({ canceled_at: z.unknown() })).nullish(),
    })
    .nullish(),
})

/** Sessions that belong to a placed order; the rest is left out. */
export const readAwaitingOrders = (rows: unknown): AwaitingOrder[] =>
  z
    .array(Row)
    .parse(rows)
    .flatMap(({ id, status, data, payment_collection: collection }) =>
      collection?.order && collection.cart
        ? [
            {
              session_id: id,
              status,
              order_id: collection.order.id,
              cart_id: collection.cart.id,
              expires_at: data?.expires_at ?? null,
              is_cancelled: !!collection.order.canceled_at,
              is_paid: !!collection.payments?.some((p) => !p.canceled_at),
            },
          ]
        : []
    )
