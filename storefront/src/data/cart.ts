import "server-only"
import { cache } from "react"
import { z } from "zod"
import {
  countPieces,
  groupCart,
  outdatedLines,
  type CartGroup,
  type Offer,
  type RawLine,
  type RawParcel,
} from "@/lib/cart-view"
import type { Locale } from "@/i18n/locales"
import { buyerToken, cartIdOfVisitor } from "@/lib/session"
import { variantName } from "@/lib/variant-name"
import { ApiError } from "./api-error"
import { CACHE } from "./cache-manifest"
import {
  CART_FIELDS,
  CartDto,
  OffersDto,
  ParcelsDto,
  type AddressDto,
  type SessionDto,
} from "./cart-schema"
import { api } from "./client"

/** A cart as its pages show it. Money is whole rupiah, as Medusa counts it. */
export interface Cart {
  id: string
  email: string
  address: AddressDto | null
  groups: readonly CartGroup[]
  pieces: number
  itemTotal: number
  /** Null until the kecamatan is known and a service is chosen. */
  shippingTotal: number | null
  discountTotal: number
  total: number
  /** The transfer's session; null when none is open for this total. */
  session: SessionDto | null
}

const Reply = z.object({ cart: CartDto })

/** The plain answer for a cart; null when it is gone. Throws ApiError. */
async function fetchCart(id: string): Promise<CartDto | null> {
  try {
    const token = await buyerToken()
    const reply = await api.get(Reply, `/store/carts/${id}`, {
      query: { fields: CART_FIELDS },
      token,
    })
    return reply.cart
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/** Parcels of a cart: who sends what, for how much. Throws ApiError. */
async function fetchParcels(id: string, locale: Locale): Promise<RawParcel[]> {
  const path = `/store/carts/${id}/parcels`
  const { parcels } = await api.get(ParcelsDto, path, { locale })
  return parcels.map((parcel): RawParcel => {
    const service = parcel.services[0]
    const { slug, name, district } = parcel.pesantren
    return {
      pesantren: { slug, name, district: district.name },
      lineIds: parcel.items.map((item) => item.line_id),
      weightGrams: parcel.weight_grams,
      shipping: service
        ? {
            code: service.code,
            name: service.name,
            amount: service.amount,
            daysMin: service.days_min,
            daysMax: service.days_max,
          }
        : null,
      problem: parcel.problem
        ? { code: parcel.problem.code, lineId: parcel.problem.line_id ?? null }
        : null,
    }
  })
}

const OFFER_FIELDS =
  "id,metadata,variants.id,variants.manage_inventory,variants.allow_backorder,+variants.inventory_quantity,*variants.calculated_price"

/** The most rows that the backend gives at once. */
const ROWS = 100

/** Today's price and stock of the goods in a cart. Throws ApiError. */
async function fetchOffers(cart: CartDto): Promise<Offer[]> {
  const lines = cart.items ?? []
  const ids = [...new Set(lines.map((line) => line.product_id))]
  const pages = Array.from(
    { length: Math.ceil(ids.length / ROWS) },
    (_, page) => ids.slice(page * ROWS, (page + 1) * ROWS)
  )
  const answers = await Promise.all(
    pages.map((page) =>
      api.get(OffersDto, "/store/products", {
        query: {
          "id[]": page,
          fields: OFFER_FIELDS,
          region_id: cart.region_id,
          limit: ROWS,
        },
      })
    )
  )
  return answers
    .flatMap(({ products }) => products)
    .flatMap(({ metadata, variants }) =>
      variants.flatMap((variant): Offer[] => {
        const price = variant.calculated_price?.calculated_amount
        if (price === null || price === undefined) return []
        const isCounted = variant.manage_inventory && !variant.allow_backorder
        const available = isCounted ? (variant.inventory_quantity ?? 0) : null
        const titleEn = metadata?.title_en ?? null
        return [{ variantId: variant.id, price, available, titleEn }]
      })
    )
}

/** Titles in the reader's language, where the seller gave one. */
function translate(
  lines: readonly RawLine[],
  offers: readonly Offer[],
  locale: Locale
): RawLine[] {
  const isEnglish = locale === "en"
  return lines.map((line) => {
    const offer = offers.find(({ variantId }) => variantId === line.variantId)
    return isEnglish && offer?.titleEn
      ? { ...line, title: offer.titleEn }
      : line
  })
}

const toLine = (line: NonNullable<CartDto["items"]>[number]): RawLine => ({
  id: line.id,
  variantId: line.variant_id,
  productId: line.product_id,
  handle: line.product_handle,
  title: line.product_title || line.title,
  variantTitle: variantName(line.variant_title),
  thumbnail: line.thumbnail ?? null,
  quantity: line.quantity,
  unitPrice: line.unit_price,
  total: line.total,
  formerPrice: line.metadata?.former_price ?? null,
})

/**
 * Brings lines to today's price, and notes on each what it cost before, so
 * that the change is said and not slipped in. Nothing to do is the rule.
 */
async function reprice(cart: CartDto, offers: readonly Offer[]) {
  const lines = outdatedLines((cart.items ?? []).map(toLine), offers)
  for (const line of lines)
    await api
      .post(z.unknown(), `/store/carts/${cart.id}/line-items/${line.id}`, {
        quantity: line.quantity,
        metadata: { former_price: line.formerPrice ?? line.unitPrice },
      })
      .catch(unlessShort)
  return lines.length > 0
}

/** A line that stock no longer covers is shown as such; no need to fail. */
const unlessShort = (error: unknown) => {
  if (error instanceof ApiError && error.code === "insufficient_inventory")
    return
  throw error
}

/**
 * The cart with this id, at today's prices; null when it is gone or already
 * an order. Throws ApiError.
 */
export async function loadCart(
  id: string,
  locale: Locale
): Promise<Cart | null> {
  let cart = await fetchCart(id)
  if (!cart || cart.completed_at) return null
  const [offers, parcels] = await Promise.all([
    fetchOffers(cart),
    cart.items?.length ? fetchParcels(id, locale) : [],
  ])
  if (await reprice(cart, offers)) cart = (await fetchCart(id)) ?? cart
  const lines = translate((cart.items ?? []).map(toLine), offers, locale)
  return toCart(cart, groupCart(lines.sort(byId), parcels, offers))
}

/** Ids grow with time: the order in which things were put in. */
const byId = (a: RawLine, b: RawLine) => (a.id < b.id ? -1 : 1)

function toCart(cart: CartDto, groups: readonly CartGroup[]): Cart {
  const sessions = cart.payment_collection?.payment_sessions ?? []
  const hasMethod = (cart.shipping_methods?.length ?? 0) > 0
  return {
    id: cart.id,
    email: cart.email ?? "",
    address: cart.shipping_address ?? null,
    groups,
    pieces: countPieces(cart.items ?? []),
    itemTotal: cart.item_total,
    shippingTotal: hasMethod ? cart.shipping_total : null,
    discountTotal: cart.discount_total,
    total: cart.total,
    session: sessions.find(({ amount }) => amount === cart.total) ?? null,
  }
}

/** The visitor's cart, once per request; null when there is none. */
export const getCart = cache(async (locale: Locale): Promise<Cart | null> => {
  const id = await cartIdOfVisitor()
  return id ? loadCart(id, locale) : null
})

/** Whether this cart has become an order already. Throws ApiError. */
export const isCompleted = async (id: string): Promise<boolean> =>
  Boolean((await fetchCart(id))?.completed_at)

const Regions = z.object({
  regions: z.array(z.object({ id: z.string(), currency_code: z.string() })),
})

/** Opens an empty cart in rupiah; belongs to the buyer who is logged in. */
export async function createCart(): Promise<string> {
  const { regions } = await api.cached(
    CACHE.areas(),
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
}

/** Puts goods into a cart; answers the pieces in it. Throws ApiError. */
export async function addLine(id: string, { variantId, quantity }: Ordered) {
  const body = { variant_id: variantId, quantity }
  const path = `/store/carts/${id}/line-items`
  return piecesOf(await api.post(Pieces, path, body, SHORT))
}

/**
 * Sets a line's quantity, at today's price, which counts as seen: an empty text
 * is how Medusa takes a key out of metadata. Throws ApiError.
 */
export async function setLine(id: string, lineId: string, quantity: number) {
  const body = { quantity, metadata: { former_price: "" } }
  const path = `/store/carts/${id}/line-items/${lineId}`
  return piecesOf(await api.post(Pieces, path, body, SHORT))
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
