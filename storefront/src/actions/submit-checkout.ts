"use server"

import { ApiError } from "@/data/api-error"
import { getDistrict, searchDistricts, type District } from "@/data/areas"
import { isCompleted, loadCart } from "@/data/cart"
import { completeCart, isFor, saveRecipient } from "@/data/checkout"
import { keepAddress } from "@/data/customer"
import { guestOrderHref, orderHref } from "@/data/order"
import { placeOrder, prepareOrder } from "@/data/prepare-order"
import { findSaved, readRecipient, savedPlace } from "@/data/recipient"
import type { Locale } from "@/i18n/locales"
import { isOrderable } from "@/lib/cart-view"
import { CheckoutForm, draftRecipient } from "@/lib/checkout-form"
import { isShortage } from "@/lib/faults"
import { formAction, type Outcome } from "@/lib/form-action"
import { formatRupiah } from "@/lib/money"
import { CARD, COD } from "@/lib/payment-methods"
import { typedServices } from "@/lib/service-choice"
import {
  cartIdOfVisitor,
  exchangeCartForOrder,
  lastOrderId,
} from "@/lib/session"
import { singleFlight } from "@/lib/single-flight"

interface Found {
  districts: District[]
}

interface Sent {
  cartId: string
  input: CheckoutForm
  typed: Readonly<Record<string, string>>
  locale: Locale
}

type Step = Outcome<Found> | { orderId: string }

const onePerCart = singleFlight<Step>()

/**
 * The one form of the checkout. Its buttons look up a kecamatan (`find`),
 * price the delivery (`price`) or place the order (`order`), by card after the
 * page for it. An order is placed once per cart, at the total that was on the page, however often it is sent.
 */
export const submitCheckout = formAction<typeof CheckoutForm, Found>(
  CheckoutForm,
  async ({ input, typed, locale }) => {
    if (input.intent === "find") return findDistrict(input)
    const cartId = await cartIdOfVisitor()
    if (!cartId) return toLastOrder()
    const sent = { cartId, input, typed, locale }
    const step =
      input.intent === "price"
        ? await unlessOrdered(cartId, () => price(sent))
        : await onePerCart(cartId, () =>
            unlessOrdered(cartId, () => order(sent))
          )
    if (!("orderId" in step)) return step
    await exchangeCartForOrder(step.orderId, locale)
    return { go: await orderHref(step.orderId) }
  }
)

async function findDistrict(input: CheckoutForm): Promise<Outcome<Found>> {
  const districts = await searchDistricts(input.district_q)
  if (districts.length > 0) return { data: { districts } }
  const error = input.district_q.trim()
    ? "district_not_found"
    : "district_missing"
  return { errors: { district_q: error } }
}

/** The kecamatan of the form by name, so that a fault elsewhere keeps it. */
async function chosenDistrict({ district_code }: CheckoutForm): Promise<Found> {
  const district = district_code ? await getDistrict(district_code) : null
  return { districts: district ? [district] : [] }
}

/** The cart is no more in this browser: its order is, or there is nothing. */
async function toLastOrder(): Promise<{ go: string }> {
  const orderId = await lastOrderId()
  return { go: orderId ? guestOrderHref(orderId) : "/keranjang" }
}

/**
 * A cart that has become an order meanwhile refuses every change: then its
 * order is the answer, not the refusal.
 */
async function unlessOrdered(
  cartId: string,
  run: () => Promise<Step>
): Promise<Step> {
  try {
    return await run()
  } catch (error) {
    const isRefused = error instanceof ApiError && !error.isUnreachable
    if (isRefused && (await isCompleted(cartId)))
      return { orderId: await completeCart(cartId) }
    if (isRefused && isShortage(error)) return SOLD_MEANWHILE
    throw error
  }
}

/** The order that a cart has become, if it has; else back to the cart. */
async function afterTheCart(cartId: string): Promise<Step> {
  if (await isCompleted(cartId)) return { orderId: await completeCart(cartId) }
  return { go: "/keranjang" }
}

async function price({ cartId, input, typed, locale }: Sent): Promise<Step> {
  const saved = await findSaved(input.address_id)
  const code = saved?.metadata?.district_code ?? input.district_code
  const district = code ? await getDistrict(code) : null
  if (!district) return findDistrict(input)
  const draft = { ...draftRecipient(typed), ...(saved && savedPlace(saved)) }
  await saveRecipient(cartId, { recipient: { ...draft, district }, locale })
  const cart = await loadCart(cartId, locale)
  if (!cart) return afterTheCart(cartId)
  if (!isOrderable(cart.groups)) return CART_PROBLEM
  await prepareOrder(cart, {
    services: typedServices(typed),
    // Of all ways only cash at the door changes the price; the others open a
    // session at a gateway, and wait until one orders.
    ...(input.pay === COD || cart.codFee > 0 ? { pay: input.pay } : {}),
  })
  return { done: "shipping_priced", refresh: true }
}

async function order(sent: Sent): Promise<Step> {
  const { cartId, input, typed, locale } = sent
  const read = await readRecipient(input, typed)
  if ("errors" in read)
    return { errors: read.errors, data: await chosenDistrict(input) }
  let cart = await loadCart(cartId, locale)
  if (!cart) return afterTheCart(cartId)
  if (cart.pieces === 0) return { go: "/keranjang" }
  const { recipient, isNew } = read
  if (!isFor(cart, recipient)) {
    await saveRecipient(cartId, { recipient, locale })
    cart = (await loadCart(cartId, locale)) ?? cart
  }
  if (!isOrderable(cart.groups)) return CART_PROBLEM
  const wanted = { pay: input.pay, services: typedServices(typed) }
  if (await prepareOrder(cart, wanted))
    cart = (await loadCart(cartId, locale)) ?? cart
  if (input.pay && cart.session?.provider_id !== input.pay)
    return PAYMENT_REFUSED
  if (cart.total !== input.total) return unseenTotal(input.total, cart.total)
  const isByCard = cart.session?.provider_id === CARD
  const orderId = isByCard ? null : await placeOrder(cart, wanted)
  if (orderId === undefined) {
    const anew = await loadCart(cartId, locale)
    return anew ? unseenTotal(input.total, anew.total) : afterTheCart(cartId)
  }
  if (isNew && input.keep_address) await keepAddress(recipient)
  return orderId === null ? { go: CARD_PAGE } : { orderId }
}

/** There the card is shown; the order is made when its bank agrees. */
const CARD_PAGE = "/checkout/kartu"

const CART_PROBLEM: Step = {
  alerts: [{ key: "cart_problem", next: "cart" }],
  refresh: true,
}

/** Nobody pays in a way that was not chosen: the page shows which there are. */
const PAYMENT_REFUSED: Step = {
  alerts: [{ key: "payment_refused" }],
  refresh: true,
}

const SOLD_MEANWHILE: Step = {
  alerts: [{ key: "sold_meanwhile", next: "cart" }],
  refresh: true,
}

/** Nobody pays a sum that was not on their page: it is shown first. */
const unseenTotal = (seen: number, total: number): Step =>
  seen === 0
    ? { done: "shipping_priced", refresh: true }
    : {
        alerts: [
          {
            key: "total_changed_from",
            values: { from: formatRupiah(seen), to: formatRupiah(total) },
          },
        ],
        refresh: true,
      }
