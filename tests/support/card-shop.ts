import { z } from "@medusajs/framework/zod"
import type { MadePesantren } from "./factories.ts"
import { StripeFake } from "./fakes/stripe.ts"
import type { Sending, StripeEvent } from "./fakes/stripe/notices.ts"
import type { Backend } from "./integration.ts"
import { until } from "./poll.ts"
import { read } from "./store-api.ts"

export const CARD_PROVIDER = "pp_stripe_card"

/**
 * A pretended Stripe, and an environment in which the backend uses it.
 * `more` is set beside what leads there.
 */
export async function startStripe(
  more: Record<string, string> = {}
): Promise<StripeFake> {
  const fake = await new StripeFake().start()
  Object.assign(process.env, {
    ...more,
    STRIPE_SECRET_KEY: fake.options.secretKey,
    STRIPE_PUBLISHABLE_KEY: fake.options.publishableKey,
    STRIPE_WEBHOOK_SECRET: fake.options.webhookSecret,
    STRIPE_API_URL: fake.url,
  })
  return fake
}

const Session = z.object({
  id: z.string(),
  status: z.string(),
  data: z.looseObject({ reference: z.string(), client_secret: z.string() }),
})
const CartSessions = z.object({
  cart: z.object({
    payment_collection: z.object({ payment_sessions: z.array(Session) }),
  }),
})
const Money = z.object({ amount: z.coerce.number() })
const PaidOrder = z.looseObject({
  id: z.string(),
  status: z.string(),
  total: z.coerce.number(),
  transactions: z.array(Money),
  payment_collections: z.array(
    z.looseObject({
      status: z.string(),
      payments: z.array(
        z.looseObject({
          id: z.string(),
          captured_at: z.unknown(),
          canceled_at: z.unknown(),
          captures: z.array(Money),
          refunds: z.array(Money),
        })
      ),
    })
  ),
})
const InboxRow = z.object({
  event_id: z.string(),
  kind: z.string(),
  state: z.string(),
  attempts: z.number(),
  repeats: z.number(),
  error: z.string().nullable(),
  result: z.string().nullable(),
})
const Regions = z.object({ regions: z.array(z.object({ id: z.string() })) })

/** Purchases by card, as their buyers make them and as they are stored. */
export function cardShop(backend: Backend, fake: StripeFake) {
  const { make, store, buyer, admin } = backend

  async function sessionOf(cartId: string) {
    const answer = await store().get(
      `/store/carts/${cartId}?fields=*payment_collection.payment_sessions`
    )
    const { payment_collection: collection } = read(CartSessions, answer).cart
    const [session] = collection.payment_sessions
    if (!session) throw new Error("no session")
    return session
  }

  const inboxRows = (reference: string) =>
    make.rows(InboxRow, "inbox_event", Object.keys(InboxRow.shape), {
      reference,
    })

  /** What Stripe has told of an intent so far, in its order. */
  const eventsOf = (reference: string): StripeEvent[] =>
    fake.notices.events.filter(({ data: { object } }) =>
      [object["id"], object["payment_intent"]].includes(reference)
    )

  async function ordersOf(cartId: string) {
    const links = await make.rows(
      z.object({ order_id: z.string() }),
      "order_cart",
      ["order_id"],
      { cart_id: cartId }
    )
    return make.rows(
      PaidOrder,
      "order",
      [
        ...["id", "status", "total", "transactions.amount"],
        ...["payment_collections.status", "payment_collections.payments.*"],
        "payment_collections.payments.captures.amount",
        "payment_collections.payments.refunds.amount",
      ],
      { id: links.map(({ order_id }) => order_id) }
    )
  }

  return {
    sessionOf,
    inboxRows,
    eventsOf,
    ordersOf,
    /** Switches cards on in all regions, and has Stripe's notices come here. */
    openCards: async () => {
      fake.notices.endpoint = `${backend.url()}/hooks/pasar/stripe`
      const api = await admin()
      const { regions } = read(Regions, await api.get("/admin/regions"))
      const payment_providers = ["pp_transfer_manual", CARD_PROVIDER]
      for (const { id } of regions)
        read(
          z.unknown(),
          await api.post(`/admin/regions/${id}`, { payment_providers })
        )
    },
    /** A cart that is ready to be paid by card, and its intent at Stripe. */
    cardCart: async (pesantren: MadePesantren) => {
      const { variantId } = await make.product({ pesantren, price: 55_000 })
      const { id } = await buyer().cartOf([{ variantId }])
      read(z.unknown(), await buyer().ship(id))
      read(z.unknown(), await buyer().pay(id, CARD_PROVIDER))
      const cart = await buyer().cart(id)
      const session = await sessionOf(id)
      const intent = fake.api.book.get(session.data.reference)
      return { cart, session, intent }
    },
    /** Tells the shop's route of events, one after the other; answers the statuses. */
    tell: async (events: StripeEvent[], sending?: Sending) => {
      const answers: number[] = []
      for (const event of events)
        answers.push(await fake.notices.send(event, sending))
      return answers
    },
    /** Waits until nothing of an intent is under way any more. */
    worked: (reference: string, limitMs?: number) =>
      until(
        "the inbox is worked on",
        async () => {
          const rows = await inboxRows(reference)
          const isOver = rows.every(({ state }) => state !== "received")
          return rows.length > 0 && isOver ? rows : false
        },
        limitMs
      ),
    /** The one order of a cart, once a payment of it is captured and written into it. */
    paidOnce: async (cartId: string, limitMs?: number) => {
      const { value } = await until(
        "the card is charged",
        async () => {
          const [order, ...more] = await ordersOf(cartId)
          if (more.length) throw new Error("There is more than one order.")
          const isPaid = (order?.payment_collections ?? [])
            .flatMap(({ payments }) => payments)
            .some(({ captured_at }) => captured_at)
          // Core writes it into the order a moment after the capture.
          return isPaid && order?.transactions.length ? order : false
        },
        limitMs
      )
      return value
    },
    /** What people are called for because of an order. */
    owed: async (orderId: string) => ({
      obligations: await make.rows(Money, "refund_obligation", ["amount"], {
        order_id: orderId,
      }),
      late: await make.rows(
        z.object({ state: z.string() }),
        "late_receipt",
        ["state"],
        { order_id: orderId }
      ),
    }),
  }
}
