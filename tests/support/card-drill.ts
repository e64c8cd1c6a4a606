import { z } from "@medusajs/framework/zod"
import { CARD_PROVIDER } from "./card-shop.ts"
import type { Drill } from "./drill.ts"
import { GOOD_CARD } from "./fakes/stripe/cards.ts"
import type { Sending, StripeEvent } from "./fakes/stripe/notices.ts"
import type { StripeFake } from "./fakes/stripe.ts"
import type { Goods } from "./market.ts"
import { read } from "./store-api.ts"

const Session = z.object({ reference: z.string() })
const Order = z.object({ order_id: z.string() })

/** A cart whose card holds the money, and which nobody has completed. */
export interface HeldCart {
  id: string
  total: number
  /** The intent at Stripe. */
  reference: string
}

/** Purchases by card in a drill; notices come when they are told. */
export const cardDrill = (drill: Drill, stripe: StripeFake) => ({
  /** A buyer of one piece confirms with a good card, and goes no further. */
  holdCart: async (goods: Goods): Promise<HeldCart> => {
    const buyer = drill.buyer()
    const { id } = await buyer.readyCart([
      { variantId: goods.variantIds[0] ?? "" },
    ])
    read(z.unknown(), await buyer.pay(id, CARD_PROVIDER))
    const { total } = await buyer.cart(id)
    const [session] = await drill.rows(
      Session,
      `select s.data ->> 'reference' as reference
       from payment_session s
       join cart_payment_collection cpc
         on cpc.payment_collection_id = s.payment_collection_id
       where cpc.cart_id = $1 and s.provider_id = $2 and s.deleted_at is null`,
      [id, CARD_PROVIDER]
    )
    const { reference } = Session.parse(session)
    await stripe.pay(stripe.api.book.get(reference), GOOD_CARD)
    return { id, total, reference }
  },
  /** What Stripe has told of an intent so far, in its order. */
  eventsOf: (reference: string): StripeEvent[] =>
    stripe.notices.events.filter(({ data: { object } }) =>
      [object["id"], object["payment_intent"]].includes(reference)
    ),
  /** Tells one of the servers; one that dies answers 0. */
  tell: (event: StripeEvent, nth = 0, sending?: Sending): Promise<number> => {
    const url = drill.backends[nth % drill.backends.length]?.url ?? ""
    stripe.notices.endpoint = `${url}/hooks/pasar/stripe`
    return stripe.notices.send(event, sending)
  },
  /** The orders of a cart. */
  ordersOf: async (cart: string): Promise<string[]> => {
    const rows = await drill.rows(
      Order,
      `select order_id from order_cart where cart_id = $1 and deleted_at is null`,
      [cart]
    )
    return rows.map(({ order_id }) => order_id)
  },
})
