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
} from "@/lib/cart-view"
import type { Locale } from "@/i18n/locales"
import { isShortage } from "@/lib/faults"
import { buyerToken, cartIdOfVisitor } from "@/lib/session"
import { variantName } from "@/lib/variant-name"
import { ApiError } from "./api-error"
import {
  CART_FIELDS,
  CartDto,
  type AddressDto,
  type SessionDto,
} from "./cart-schema"
import { fetchOffers, fetchParcels } from "./cart-parcels"
import { api } from "./client"

/** A cart as its pages show it. Money is whole rupiah, as Medusa counts it. */
export interface Cart {
  id: string
  regionId: string
  email: string
  address: AddressDto | null
  groups: readonly CartGroup[]
  pieces: number
  itemTotal: number
  /** Without the fee of cash on delivery; null until a service is chosen. */
  shippingTotal: number | null
  /** What the delivery carries for paying at the door, where that is chosen; else 0. */
  codFee: number
  /** What a discount on the delivery leaves of it to pay. */
  codFeeDue: number
  discountTotal: number
  total: number
  /** Of the way to pay; null when none is open for this total. */
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
  if (error instanceof ApiError && isShortage(error)) return
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

/** As our fulfillment provider wrote it into the price of the parcel. */
const codFeeOf = ({ shipping_methods: methods }: CartDto): number =>
  (methods ?? [])
    .flatMap(({ data }) => data?.parcels ?? [])
    .reduce((sum, { cod_fee }) => sum + cod_fee, 0)

function toCart(cart: CartDto, groups: readonly CartGroup[]): Cart {
  const sessions = cart.payment_collection?.payment_sessions ?? []
  const hasMethod = (cart.shipping_methods?.length ?? 0) > 0
  const codFee = codFeeOf(cart)
  return {
    id: cart.id,
    regionId: cart.region_id ?? "",
    email: cart.email ?? "",
    address: cart.shipping_address ?? null,
    groups,
    pieces: countPieces(cart.items ?? []),
    itemTotal: cart.item_total,
    shippingTotal: hasMethod ? Math.max(0, cart.shipping_total - codFee) : null,
    ...{ codFee, codFeeDue: Math.min(codFee, cart.shipping_total) },
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

/** Whether goods can still be put into this cart. Throws ApiError. */
export const isOpenCart = async (id: string): Promise<boolean> => {
  const cart = await fetchCart(id)
  return cart !== null && !cart.completed_at
}

/** Whether this cart has become an order already. Throws ApiError. */
export const isCompleted = async (id: string): Promise<boolean> =>
  Boolean((await fetchCart(id))?.completed_at)
