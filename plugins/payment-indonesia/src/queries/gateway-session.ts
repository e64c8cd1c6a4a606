import { z } from "@medusajs/framework/zod"
import type { SessionFacts } from "../lib/gateway-decision"

const COLLECTION = "payment_collection"

/** What `query.graph` reads of a `payment_session` that a gateway knows. */
export const GATEWAY_SESSION_FIELDS = [
  ...["id", "status", "amount", "currency_code", "data", "created_at"],
  ...["payment.id", "payment.captured_at", "payment.canceled_at"],
  ...["payment.data", "payment.refunds.amount"],
  ...[`${COLLECTION}.cart.id`, `${COLLECTION}.order.id`],
  `${COLLECTION}.order.canceled_at`,
  ...["id", "captured_at", "canceled_at"].map(
    (field) => `${COLLECTION}.payments.${field}`
  ),
]

const Payment = z.object({
  id: z.string(),
  captured_at: z.unknown(),
  canceled_at: z.unknown(),
})

/** What became of a refund at the gateway. */
const Told = z.object({ amount: z.number(), state: z.string() })

const Row = z.object({
  id: z.string(),
  status: z.string(),
  amount: z.coerce.number(),
  currency_code: z.string(),
  created_at: z.coerce.date(),
  data: z.looseObject({ expires_at: z.string().nullish() }).nullish(),
  payment: Payment.extend({
    data: z
      .looseObject({ refunds: z.record(z.string(), Told).nullish() })
      .nullish(),
    refunds: z.array(z.object({ amount: z.coerce.number() })).nullish(),
  }).nullish(),
  payment_collection: z
    .object({
      cart: z.object({ id: z.string() }).nullish(),
      order: z.object({ id: z.string(), canceled_at: z.unknown() }).nullish(),
      payments: z.array(Payment.nullable()).nullish(),
    })
    .nullish(),
})

/** A payment session with what hangs on it. */
export interface GatewaySession {
  id: string
  order_id: string | null
  payment_id: string | null
  /** Whose lock keeps checkout away: the cart, else the order, else itself. */
  lock_key: string
  data: Record<string, unknown>
  created_at: Date
  expires_at: string | null
  facts: Omit<SessionFacts, "is_late_recorded">
}

type RowOf = z.infer<typeof Row>

const paymentOf = ({ payment }: RowOf): SessionFacts["payment"] => {
  if (!payment) return "none"
  if (payment.canceled_at) return "canceled"
  return payment.captured_at ? "captured" : "authorized"
}

const sumOf = (rows: readonly { amount: number }[]) =>
  rows.reduce((sum, { amount }) => sum + amount, 0)

function factsOf(row: RowOf, now: Date): GatewaySession["facts"] {
  const { order, payments } = row.payment_collection ?? {}
  const expires = row.data?.expires_at
  return {
    amount: row.amount,
    currency: row.currency_code,
    order: order ? (order.canceled_at ? "canceled" : "alive") : "none",
    is_awaiting: row.status === "pending_authorization",
    is_overdue: !!expires && Date.parse(expires) <= now.getTime(),
    payment: paymentOf(row),
    refunded: sumOf(row.payment?.refunds ?? []),
    refunded_sent: sumOf(
      Object.values(row.payment?.data?.refunds ?? {}).filter(
        ({ state }) => state === "sent"
      )
    ),
    is_paid_otherwise: !!payments?.some(
      (other) =>
        other?.captured_at && !other.canceled_at && other.id !== row.payment?.id
    ),
  }
}

/** Reads sessions that were asked for with `GATEWAY_SESSION_FIELDS`. */
export const readGatewaySessions = (
  rows: unknown,
  now: Date
): GatewaySession[] =>
  z
    .array(Row)
    .parse(rows)
    .map((row) => {
      const { cart, order } = row.payment_collection ?? {}
      return {
        id: row.id,
        order_id: order?.id ?? null,
        payment_id: row.payment?.id ?? null,
        lock_key: cart?.id ?? order?.id ?? row.id,
        data: row.data ?? {},
        created_at: row.created_at,
        expires_at: row.data?.expires_at ?? null,
        facts: factsOf(row, now),
      }
    })
