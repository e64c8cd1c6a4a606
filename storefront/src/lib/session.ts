import "server-only"
import { cookies } from "next/headers"
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/i18n/locales"
import { cookieOptions as options, DAY, secondsLeft } from "./session-cookie"

/**
 * The cookies of a buyer. Those that open something are httpOnly; `who` and
 * `cart_count` are harmless and readable, so that static pages can show them.
 */
const COOKIE = {
  token: "sid_buyer",
  cart: "cart_id",
  lastOrder: "last_order",
  lastLocale: "last_locale",
  who: "who",
  count: "cart_count",
  near: "near_district",
} as const

const CART_DAYS = 30
const NEAR_DAYS = 180

/** The buyer's token for the backend; undefined for guests. */
export const buyerToken = async (): Promise<string | undefined> =>
  (await cookies()).get(COOKIE.token)?.value

/** An id of the backend: anything else in a cookie was put there by hand. */
const ID = /^[a-z]+_[A-Za-z0-9]{1,60}$/

/** The id of the cart in use, whether or not it still exists. */
export const cartIdOfVisitor = (): Promise<string | undefined> =>
  idIn(COOKIE.cart)

const idIn = async (name: string): Promise<string | undefined> => {
  const value = (await cookies()).get(name)?.value
  return value && ID.test(value) ? value : undefined
}

/** The order placed last from this browser, for a day. */
export const lastOrderId = (): Promise<string | undefined> =>
  idIn(COOKIE.lastOrder)

/** The language of that order's buyer: a gateway knows one way back for all. */
export async function lastOrderLocale(): Promise<Locale> {
  const value = (await cookies()).get(COOKIE.lastLocale)?.value
  return isLocale(value) ? value : DEFAULT_LOCALE
}

/** Logs in: for as long as the token lasts. Actions and route handlers only. */
export async function startSession(token: string, name: string): Promise<void> {
  const jar = await cookies()
  const seconds = secondsLeft(token)
  jar.set(COOKIE.token, token, options(seconds, true))
  jar.set(COOKIE.who, name.slice(0, 40), options(seconds, false))
}

/** Changes the name in the header; the session stays as long as it was. */
export async function renameSession(name: string): Promise<void> {
  const jar = await cookies()
  const token = jar.get(COOKIE.token)?.value
  if (!token) return
  jar.set(COOKIE.who, name.slice(0, 40), options(secondsLeft(token), false))
}

/**
 * Logs out, and forgets the cart and the last order too: phones are shared. The
 * cart stays with the customer.
 */
export async function endSession(): Promise<void> {
  const jar = await cookies()
  for (const name of Object.values(COOKIE)) jar.delete(name)
}

/** Code of the kecamatan that was chosen as one's own; undefined for none. */
export const nearDistrictId = async (): Promise<string | undefined> =>
  (await cookies()).get(COOKIE.near)?.value

/** Keeps a kecamatan as one's own. Actions and route handlers only. */
export async function keepNearDistrict(id: string): Promise<void> {
  ;(await cookies()).set(COOKIE.near, id, options(NEAR_DAYS * DAY, true))
}

/** Keeps the cart in use, and how many pieces are in it. */
export async function keepCart(id: string, count: number): Promise<void> {
  const jar = await cookies()
  jar.set(COOKIE.cart, id, options(CART_DAYS * DAY, true))
  jar.set(COOKIE.count, String(count), options(CART_DAYS * DAY, false))
}

/** After the cart has become an order, which the browser remembers. */
export async function exchangeCartForOrder(
  orderId: string,
  locale: Locale
): Promise<void> {
  const jar = await cookies()
  jar.delete(COOKIE.cart)
  jar.delete(COOKIE.count)
  jar.set(COOKIE.lastOrder, orderId, options(DAY, true))
  jar.set(COOKIE.lastLocale, locale, options(DAY, true))
}
