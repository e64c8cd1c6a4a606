"use server"

import { z } from "zod"
import { ApiError } from "@/data/api-error"
import { addLine, createCart } from "@/data/cart-lines"
import { rememberCart } from "@/data/customer"
import { idField, quantityField } from "@/lib/fields"
import { formAction } from "@/lib/form-action"
import { isScripted } from "@/lib/scripted"
import { cartIdOfVisitor, keepCart } from "@/lib/session"

const AddToCart = z.object({
  variant_id: idField,
  quantity: quantityField.default(1),
})

/** The cart is gone, or an order by now: a new one has to be opened. */
const isClosed = (error: unknown): boolean =>
  error instanceof ApiError &&
  (error.status === 404 || error.code === "cart_completed")

/**
 * Puts a variant into the visitor's cart, opening one when needed. With
 * scripts it stays and says so; without, it goes to the cart.
 */
export const addToCart = formAction(AddToCart, async ({ input, locale }) => {
  const { variant_id: variantId, quantity } = input
  const line = { variantId, quantity, locale }
  const known = await cartIdOfVisitor()
  let id = known
  let pieces: number | undefined
  if (id)
    pieces = await addLine(id, line).catch((error: unknown) => {
      if (isClosed(error)) return undefined
      throw error
    })
  if (id === undefined || pieces === undefined) {
    id = await createCart()
    pieces = await addLine(id, line)
    await rememberCart(id)
  }
  await keepCart(id, pieces)
  if (!(await isScripted())) return { go: "/keranjang" }
  return { done: "added_to_cart", data: { pieces } }
})
