"use server"

import { z } from "zod"
import { loadCart } from "@/data/cart"
import { sendBy } from "@/data/checkout"
import { isOrderable } from "@/lib/cart-view"
import { formAction } from "@/lib/form-action"
import { chooseServices, typedServices } from "@/lib/service-choice"
import { cartIdOfVisitor } from "@/lib/session"

/** How one pesantren's parcel is sent; those of the others stay as they are. */
export const chooseService = formAction(
  z.object({}),
  async ({ typed, locale }) => {
    const id = await cartIdOfVisitor()
    const cart = id ? await loadCart(id, locale) : null
    if (!cart || cart.pieces === 0) return { go: "/keranjang" }
    if (!isOrderable(cart.groups))
      return { alerts: [{ key: "cart_problem" }], refresh: true }
    const choices = chooseServices(cart.groups, typedServices(typed))
    await sendBy(cart.id, choices, cart.codFee > 0)
    return { back: "/keranjang" }
  }
)
