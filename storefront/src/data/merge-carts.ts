import "server-only"
import { z } from "zod"
import { keepCart } from "@/lib/session"
import { mergeLines, type MergeLine } from "@/lib/merge-lines"
import { ApiError } from "./api-error"
import { addLine, setLine } from "./cart-lines"
import { api } from "./client"
import { customerOf, rememberCart } from "./customer"

const OpenCart = z.object({
  cart: z.object({
    id: z.string(),
    completed_at: z.string().nullish(),
    items: z
      .array(
        z.object({
          id: z.string(),
          variant_id: z.string().nullish(),
          quantity: z.coerce.number(),
        })
      )
      .nullish(),
  }),
})

/** The lines of a cart that is still open; null when it is not. */
async function openLines(id: string | null | undefined, token: string) {
  if (!id) return null
  try {
    const { cart } = await api.get(OpenCart, `/store/carts/${id}`, {
      query: {
        fields: "id,completed_at,items.id,items.variant_id,items.quantity",
      },
      token,
    })
    if (cart.completed_at) return null
    return (cart.items ?? []).flatMap((line): MergeLine[] =>
      line.variant_id
        ? [{ id: line.id, variantId: line.variant_id, quantity: line.quantity }]
        : []
    )
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/** What stock no longer allows stays out; the login goes on. */
const unlessRefused = (error: unknown) => {
  if (error instanceof ApiError && !error.isUnreachable) return
  throw error
}

/**
 * At login: the cart of this browser becomes the customer's, and takes in what
 * their older cart held. Of goods in both, the larger number stays, so that
 * filling a cart twice does not double it. Without a cart here, the older one
 * comes back. Throws ApiError.
 */
export async function adoptCart(
  token: string,
  guestCart: string | undefined
): Promise<void> {
  const customer = await customerOf(token)
  const older = customer?.cartId === guestCart ? null : customer?.cartId
  const [here, there] = await Promise.all([
    openLines(guestCart, token),
    openLines(older, token),
  ])
  if (guestCart && here) {
    await api.post(
      z.unknown(),
      `/store/carts/${guestCart}/customer`,
      {},
      { query: { fields: "id" }, token }
    )
    const { add, raise, pieces } = mergeLines(here, there ?? [])
    for (const { id: lineId, quantity } of raise)
      await setLine(guestCart, { lineId, quantity }).catch(unlessRefused)
    for (const line of add) await addLine(guestCart, line).catch(unlessRefused)
    await rememberCart(guestCart, token)
    await keepCart(guestCart, pieces)
    return
  }
  if (older && there) {
    const pieces = there.reduce((sum, line) => sum + line.quantity, 0)
    await keepCart(older, pieces)
  }
}
