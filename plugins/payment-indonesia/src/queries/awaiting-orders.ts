import { z } from "@medusajs/framework/zod"
import { channelOf } from "../lib/awaited-channels"
import type { AwaitingOrder } from "../lib/awaiting-order"

/** What `query.graph` reads of a `payment_session`. */
export const AWAITING_FIELDS = [
  ...["id", "status", "amount", "provider_id", "data"],
  "payment_collection.order.id",
  "payment_collection.order.canceled_at",
  "payment_collection.cart.id",
  "payment_collection.payments.id",
  "payment_collection.payments.canceled_at",
  "payment_collection.payments.captured_at",
  "payment_collection.payments.payment_session_id",
]

const Payment = z.object({
  id: z.string().nullish(),
  canceled_at: z.unknown(),
  captured_at: z.unknown(),
  payment_session_id: z.string().nullish(),
})

const Row = z.object({
  id: z.string(),
  status: z.string(),
  provider_id: z.string(),
  amount: z.coerce.number().default(0),
  data: z.object({ expires_at: z.string().nullish() }).nullish(),
  payment_collection: z
    .object({
      order: z.object({ id: z.string(), canceled_at: z.unknown() }).nullish(),
      cart: z.object({ id: z.string() }).nullish(),
      payments: z.array(Payment).nullish(),
    })
    .nullish(),
})

type Payment = z.infer<typeof Payment>

/** The payment that a session became, when it is captured and stands. */
const capturedIn = (payments: Payment[], sessionId: string) =>
  payments.find(
    ({ payment_session_id, captured_at, canceled_at }) =>
      payment_session_id === sessionId && !!captured_at && !canceled_at
  )?.id ?? null

/** Sessions that belong to a placed order; the rest is left out. */
export const readAwaitingOrders = (rows: unknown): AwaitingOrder[] =>
  z
    .array(Row)
    .parse(rows)
    .flatMap(({ id, status, payment_collection: collection, ...session }) =>
      collection?.order && collection.cart
        ? [
            {
              session_id: id,
              status,
              channel: channelOf(session.provider_id),
              amount: session.amount,
              order_id: collection.order.id,
              cart_id: collection.cart.id,
              expires_at: session.data?.expires_at ?? null,
              is_cancelled: !!collection.order.canceled_at,
              is_paid: !!collection.payments?.some((p) => !p.canceled_at),
              captured_payment_id: capturedIn(collection.payments ?? [], id),
            },
          ]
        : []
    )
