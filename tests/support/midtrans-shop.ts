import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import { orderOf } from "./buyer.ts"
import { MidtransFake } from "./fakes/midtrans/index.ts"
import { MIDTRANS_KEYS } from "./fakes/midtrans/keys.ts"
import type { Backend } from "./integration.ts"
import { read } from "./store-api.ts"

export const MIDTRANS_PROVIDER = "pp_midtrans_snap"

/**
 * A pretended Midtrans, and an environment in which the backend uses it.
 * `more` is set beside what leads there.
 */
export async function startMidtrans(
  more: Record<string, string> = {}
): Promise<MidtransFake> {
  const fake = await new MidtransFake(MIDTRANS_KEYS.server).start()
  Object.assign(process.env, {
    ...more,
    MIDTRANS_SERVER_KEY: MIDTRANS_KEYS.server,
    MIDTRANS_CLIENT_KEY: MIDTRANS_KEYS.client,
    MIDTRANS_HOST: fake.url,
  })
  return fake
}

const Session = z.looseObject({
  id: z.string(),
  status: z.string(),
  data: z.looseObject({
    reference: z.string(),
    redirect_url: z.url().nullable(),
    expires_at: z.iso.datetime().nullable(),
  }),
})
const Money = z.object({ amount: z.number() })
const PaidOrder = z.looseObject({
  status: z.string(),
  canceled_at: z.unknown(),
  transactions: z.array(Money.extend({ reference: z.string().nullish() })),
  payment_collections: z.array(
    z.looseObject({
      status: z.string(),
      payment_sessions: z.array(Session),
      payments: z.array(
        z.looseObject({
          id: z.string(),
          captures: z.array(Money),
          refunds: z.array(Money),
        })
      ),
    })
  ),
})
const InboxRow = z.object({
  id: z.string(),
  event_id: z.string(),
  kind: z.string(),
  state: z.string(),
  attempts: z.number(),
  repeats: z.number(),
  error: z.string().nullable(),
  result: z.string().nullable(),
  payload: z.string(),
})
export type InboxRow = z.infer<typeof InboxRow>

/** Purchases by Midtrans, as their buyers make them and as they are stored. */
export function midtransShop({ make, buyer, container }: Backend) {
  const orderRow = async (id: string) => {
    const [order] = await make.rows(
      PaidOrder,
      "order",
      [
        ...["status", "canceled_at", "transactions.*"],
        "payment_collections.*",
        "payment_collections.payment_sessions.*",
        "payment_collections.payments.*",
        "payment_collections.payments.captures.*",
        "payment_collections.payments.refunds.*",
      ],
      { id }
    )
    if (!order) throw new Error(`There is no order ${id}.`)
    return order
  }
  return {
    orderRow,
    /** Switches the method on where the shop sells. */
    allowMidtrans: async () => {
      const [region] = await make.rows(
        z.object({
          id: z.string(),
          payment_providers: z.array(z.object({ id: z.string() })),
        }),
        "region",
        ["id", "payment_providers.id"]
      )
      const known = region?.payment_providers.map(({ id }) => id) ?? []
      await updateRegionsWorkflow(container()).run({
        input: {
          selector: { id: region?.id ?? "" },
          update: { payment_providers: [...known, MIDTRANS_PROVIDER] },
        },
      })
    },
    /** An order that waits on a Snap page. */
    placeOrder: async (variantId: string) => {
      const { id } = await buyer().readyCart([{ variantId }])
      read(z.unknown(), await buyer().pay(id, MIDTRANS_PROVIDER))
      const { id: orderId, total } = orderOf(await buyer().complete(id))
      const [collection] = (await orderRow(orderId)).payment_collections
      const session = collection?.payment_sessions[0]
      if (!session?.data.redirect_url) throw new Error("No page was opened.")
      return {
        orderId,
        total,
        reference: session.data.reference,
        page: session.data.redirect_url,
      }
    },
    inboxRows: (reference: string): Promise<InboxRow[]> =>
      make.rows(InboxRow, "inbox_event", Object.keys(InboxRow.shape), {
        reference,
      }),
    hook: (provider = "midtrans") => `/hooks/pasar/${provider}`,
  }
}
