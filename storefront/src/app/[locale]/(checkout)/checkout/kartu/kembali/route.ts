import { redirect } from "next/navigation"
import { finishCard } from "@/data/card"
import { guestOrderHref, orderHref } from "@/data/order"
import {
  DEFAULT_LOCALE,
  isLocale,
  localPath,
  type Locale,
} from "@/i18n/locales"
import {
  cartIdOfVisitor,
  exchangeCartForOrder,
  lastOrderId,
} from "@/lib/session"

/**
 * Where Stripe and the bank send a buyer back to. The query says how it went;
 * nobody reads it: the backend asks Stripe. May be opened again at any time.
 */
export const GET = async (
  _request: Request,
  { params }: RouteContext<"/[locale]/checkout/kartu/kembali">
): Promise<never> => {
  const { locale: given } = await params
  const locale = isLocale(given) ? given : DEFAULT_LOCALE
  redirect(localPath(locale, await nextPath(locale)))
}

async function nextPath(locale: Locale): Promise<string> {
  const cartId = await cartIdOfVisitor()
  if (!cartId) {
    const orderId = await lastOrderId()
    return orderId ? guestOrderHref(orderId) : "/keranjang"
  }
  const end = await finishCard(cartId)
  if ("problem" in end) return `/checkout/kartu?masalah=${end.problem}`
  await exchangeCartForOrder(end.orderId, locale)
  return orderHref(end.orderId)
}
