"use server"

import { z } from "zod"
import { removeLine } from "@/data/cart-lines"
import { idField } from "@/lib/fields"
import { formAction } from "@/lib/form-action"
import { cartIdOfVisitor, keepCart } from "@/lib/session"

const RemoveLine = z.object({
  line_id: idField,
})

/** Takes a line out of the cart. Safe to repeat. */
export const removeLineFromCart = formAction(RemoveLine, async ({ input }) => {
  const cart = await cartIdOfVisitor()
  if (!cart) return { go: "/keranjang" }
  await keepCart(cart, await removeLine(cart, input.line_id))
  return { back: "/keranjang" }
})
