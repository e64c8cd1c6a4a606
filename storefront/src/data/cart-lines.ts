import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { countPieces } from "@/lib/cart-view"
import { buyerToken } from "@/lib/session"
import { CACHE } from "./cache-manifest"
import { api } from "./client"

const Regions = z.object({
  regions: z.array(z.object({ id: z.string(), currency_code: z.string() })),
})

/** Opens an empty cart in rupiah; belongs to the buyer who is logged in. */
export async function createCart(): Promise<string> {
  const { regions } = await api.cached(
    CACHE.settings(),
    Regions,
    "/store/regions",
    { query: { fields: "id,currency_code" } }
  )
  const region = regions.find(({ currency_code }) => currency_code === "idr")
  const reply = await api.post(
    z.object({ cart: z.object({ id: z.string() }) }),
    "/store/carts",
    { ...(region ? { region_id: region.id } : {}) },
    { query: { fields: "id" }, token: await buyerToken() }
  )
  return reply.cart.id
}

const Pieces = z.object({
  cart: z.object({
    id: z.string(),
    items: z
      .array(z.object({ quantity: z.coerce.number() }))
      .nullish()
      .transform((items) => items ?? []),
  }),
})

const piecesOf = (reply: z.output<typeof Pieces>) =>
  countPieces(reply.cart.items)

const SHORT = { query: { fields: "id,items.quantity" } }

export interface Ordered {
  variantId: string
  quantity: number
  /** In which a refusal is worded; Indonesian when it is left out. */
  locale?: Locale
}

/** Puts goods into a cart; answers the pieces in it. Throws ApiError. */
export async function addLine(
  id: string,
  { variantId, quantity, locale }: Ordered
) {
  const body = { variant_id: variantId, quantity }
  const path = `/store/carts/${id}/line-items`
  return piecesOf(await api.post(Pieces, path, body, { ...SHORT, locale }))
}

/** How many of a line are wanted. */
export interface Wanted {
  lineId: string
  quantity: number
  /** As in {@link Ordered}. */
  locale?: Locale
}

/**
 * Sets a line's quantity, at today's price, which counts as seen: an empty text
 * is how Medusa takes a key out of metadata. Throws ApiError.
 */
export async function setLine(
  id: string,
  { lineId, quantity, locale }: Wanted
) {
  const body = { quantity, metadata: { former_price: "" } }
  const path = `/store/carts/${id}/line-items/${lineId}`
  return piecesOf(await api.post(Pieces, path, body, { ...SHORT, locale }))
}

/** Takes a line out; one that is out already is no fault. */
export async function removeLine(id: string, lineId: string): Promise<number> {
  const path = `/store/carts/${id}/line-items/${lineId}`
  const reply = await api.delete(
    z.object({ parent: Pieces.shape.cart }),
    path,
    SHORT
  )
  return countPieces(reply.parent.items)
}
