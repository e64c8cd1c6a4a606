import "server-only"
import { z } from "zod"
import { cardProblem, type CardProblem } from "@/lib/card-problem"
import { CARD } from "@/lib/payment-methods"
import { buyerToken } from "@/lib/session"
import { singleFlight } from "@/lib/single-flight"
import { ApiError } from "./api-error"
import { completeCart } from "./checkout"
import { api } from "./client"

const Card = z.object({
  client_secret: z.string(),
  publishable_key: z.string(),
})

const Reply = z.object({
  cart: z.object({
    completed_at: z.string().nullish(),
    total: z.coerce.number(),
    payment_collection: z
      .object({
        payment_sessions: z
          .array(
            z.object({
              provider_id: z.string(),
              status: z.string(),
              amount: z.coerce.number(),
              data: z.unknown(),
            })
          )
          .nullish(),
      })
      .nullish(),
  }),
})

/** What the browser needs to confirm a card's payment. */
export interface CardPayment {
  /** Rupiah that are charged, the whole cart. */
  amount: number
  /** Null when nothing is left to confirm: it is paid, or has to start anew. */
  keys: { clientSecret: string; publishableKey: string } | null
}

/**
 * The card's payment of a cart at its present total; null when there is none,
 * or the cart is an order or gone. Throws ApiError.
 */
export async function cardPaymentOf(
  cartId: string
): Promise<CardPayment | null> {
  const cart = await fetchSessions(cartId)
  const session = cart?.payment_collection?.payment_sessions?.find(
    ({ provider_id, amount }) => provider_id === CARD && amount === cart.total
  )
  if (!cart || cart.completed_at || !session) return null
  const card = Card.safeParse(session.data).data
  const isOpen = ["pending", "requires_more"].includes(session.status)
  return {
    amount: cart.total,
    keys:
      card && isOpen
        ? {
            clientSecret: card.client_secret,
            publishableKey: card.publishable_key,
          }
        : null,
  }
}

async function fetchSessions(cartId: string) {
  try {
    const fields = "id,completed_at,total,*payment_collection.payment_sessions"
    const { cart } = await api.get(Reply, `/store/carts/${cartId}`, {
      query: { fields },
      token: await buyerToken(),
    })
    return cart
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

const onePerCart = singleFlight<Finish>()

type Finish = { orderId: string } | { problem: CardProblem }

/**
 * Completes a cart after its card was confirmed. The backend looks at Stripe
 * whether the money is held; nothing that the browser brought along counts. A
 * cart that has become an order meanwhile, by a notice of Stripe's, answers
 * that order.
 */
export const finishCard = (cartId: string): Promise<Finish> =>
  onePerCart(cartId, async () => {
    try {
      return { orderId: await completeCart(cartId) }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return { problem: cardProblem(error) }
    }
  })
