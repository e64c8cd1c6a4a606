"use server"

import { z } from "zod"
import { openSession } from "@/data/checkout"
import { formAction } from "@/lib/form-action"
import { CARD } from "@/lib/payment-methods"
import { cartIdOfVisitor } from "@/lib/session"

/** Begins a card's payment anew, where the former one ended without money. */
export const startCard = formAction(z.object({}), async () => {
  const cartId = await cartIdOfVisitor()
  if (!cartId) return { go: "/keranjang" }
  await openSession(cartId, CARD)
  return { go: "/checkout/kartu" }
})
