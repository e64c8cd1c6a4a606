"use server"

import { z } from "zod"
import { removeLine, setLine } from "@/data/cart-lines"
import { MAX_QUANTITY } from "@/lib/cart-view"
import { idField } from "@/lib/fields"
import { formAction } from "@/lib/form-action"
import { cartIdOfVisitor, keepCart } from "@/lib/session"

const SetQuantity = z.object({
  line_id: idField,
  // Not coerced: an emptied field would be a 0, which takes the goods out.
  quantity: z
    .string({ error: "quantity_invalid" })
    .trim()
    .regex(/^\d{1,9}$/, "quantity_invalid")
    .transform(Number)
    .refine((number) => number <= MAX_QUANTITY, "quantity_too_large"),
  /** A button's step, added to the quantity beside it. */
  step: z.enum(["-1", "0", "1"]).default("0").transform(Number),
})

/**
 * Sets how many of a line are wanted; 0 takes it out. The price that it then
 * costs counts as seen. Stock that is too short leaves the line as it was.
 */
export const setQuantity = formAction(SetQuantity, async (form) => {
  const { input, locale } = form
  const cart = await cartIdOfVisitor()
  if (!cart) return { go: "/keranjang" }
  const { line_id: lineId } = input
  const quantity = Math.min(input.quantity + input.step, MAX_QUANTITY)
  const pieces =
    quantity > 0
      ? await setLine(cart, { lineId, quantity, locale })
      : await removeLine(cart, lineId)
  await keepCart(cart, pieces)
  return { back: "/keranjang" }
})
