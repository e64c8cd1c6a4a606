"use server"

import { ApiError } from "@/data/api-error"
import { isOpenCart } from "@/data/cart"
import { addLine, createCart } from "@/data/cart-lines"
import { rememberCart } from "@/data/customer"
import { getParcels, type Parcel } from "@/data/parcels"
import type { Locale } from "@/i18n/locales"
import { formAction } from "@/lib/form-action"
import { OrderForm } from "@/lib/order-form"
import { cartIdOfVisitor, keepCart } from "@/lib/session"

/** The cart in use, or a new one where that is gone or an order by now. */
async function openCart(): Promise<string> {
  const known = await cartIdOfVisitor()
  if (known && (await isOpenCart(known))) return known
  const id = await createCart()
  await rememberCart(id)
  return id
}

/** Pieces in the cart then; null when the goods are not for sale now. */
async function add(
  cartId: string,
  { variant_id: variantId, quantity }: Parcel["lines"][number],
  locale: Locale
): Promise<number | null> {
  if (!variantId) return null
  try {
    return await addLine(cartId, { variantId, quantity, locale })
  } catch (error) {
    if (error instanceof ApiError && !error.isUnreachable) return null
    throw error
  }
}

/**
 * Puts what was bought into the cart once more, at today's price. What is not
 * for sale any more, or not in that number, is named.
 */
export const buyAgain = formAction(OrderForm, async ({ input, locale }) => {
  const access = { orderId: input.order_id, key: input.kunci }
  const lines = (await getParcels(access)).flatMap((parcel) => parcel.lines)
  const cart = await openCart()
  const missing: string[] = []
  let pieces: number | null = null
  for (const line of lines) {
    const now = await add(cart, line, locale)
    if (now === null) missing.push(line.title)
    pieces = now ?? pieces
  }
  if (pieces === null) return { alerts: [{ key: "again_none" }] }
  await keepCart(cart, pieces)
  if (missing.length === 0) return { go: "/keranjang" }
  const titles = missing.join(", ")
  return {
    alerts: [{ key: "again_some", values: { titles }, next: "cart" }],
  }
})
