"use server"

import { z } from "zod"
import { getDistrict } from "@/data/areas"
import { loadCart } from "@/data/cart"
import { saveRecipient } from "@/data/checkout"
import { prepareOrder } from "@/data/prepare-order"
import { getCustomer } from "@/data/customer"
import { savedPlace } from "@/data/recipient"
import { isOrderable } from "@/lib/cart-view"
import { formAction } from "@/lib/form-action"
import { cartIdOfVisitor } from "@/lib/session"

/**
 * From the cart to the checkout. A customer's usual address is filled in, and
 * what can be priced is priced, so that the page opens with its total.
 */
export const startCheckout = formAction(z.object({}), async ({ locale }) => {
  const id = await cartIdOfVisitor()
  let cart = id ? await loadCart(id, locale) : null
  if (!cart || cart.pieces === 0) return { go: "/keranjang" }
  if (!isOrderable(cart.groups)) return { back: "/keranjang" }
  const isPlaced = Boolean(cart.address?.metadata?.district_code)
  const customer = isPlaced ? null : await getCustomer()
  const usual = customer?.addresses.find((one) => one.is_default_shipping)
  const district = usual?.metadata?.district_code
    ? await getDistrict(usual.metadata.district_code)
    : null
  if (customer && usual && district) {
    const { email, name, phone } = customer
    const place = savedPlace(usual)
    const recipient = { email, name, phone, ...place, district }
    await saveRecipient(cart.id, { recipient, locale })
    cart = await loadCart(cart.id, locale)
  }
  const isReady = isPlaced || district !== null
  if (cart && isReady && isOrderable(cart.groups)) await prepareOrder(cart)
  return { go: "/checkout" }
})
