import { z } from "@medusajs/framework/zod"
import type { CardSession } from "../lib/idle-card-session"

/** What `query.graph` reads of a `payment_session` of a card. */
export const CARD_SESSION_FIELDS = [
  ...["id", "status", "updated_at"],
  "payment_collection.order.id",
  "payment_collection.cart.id",
  "payment_collection.payments.id",
]

const Row = z.object({
  id: z.string(),
  status: z.string(),
  updated_at: z.coerce.date().transform((at) => at.toISOString()),
  payment_collection: z
    .object({
      order: z.object({ id: z.string() }).nullish(),
      cart: z.object({ id: z.string() }).nullish(),
      payments: z.array(z.object({ id: z.string() })).nullish(),
    })
    .nullish(),
})

/** Sessions that belong to a cart; the rest is left out. */
export const readCardSessions = (rows: unknown): CardSession[] =>
  z
    .array(Row)
    .parse(rows)
    .flatMap(({ id, status, updated_at, payment_collection: collection }) =>
      collection?.cart
        ? [
            {
              session_id: id,
              status,
              updated_at,
              cart_id: collection.cart.id,
              has_order: !!collection.order,
              has_payment: !!collection.payments?.length,
            },
          ]
        : []
    )
