import type { MedusaContainer } from "@medusajs/framework/types"
import { checkGoods, type WantedLine } from "./check-goods"
import { loadPurchase } from "./load-purchase"

interface Standing {
  sales_channel_id: string
  lines: WantedLine[]
}

/** A line as callers send it; one without a variant is none of our goods. */
type SentLine = { variant_id?: string | null; quantity: unknown }

const toTouched = (items: SentLine[]): WantedLine[] =>
  items.flatMap(({ variant_id, quantity }) =>
    variant_id ? [{ variant_id, quantity: Number(quantity) }] : []
  )

async function standing(
  container: MedusaContainer,
  cartId: string
): Promise<Standing | undefined> {
  const cart = await loadPurchase(container, { cart_id: cartId })
  if (!cart?.sales_channel_id) return undefined
  return {
    sales_channel_id: cart.sales_channel_id,
    lines: cart.lines.map(({ id, variant_id, quantity }) => ({
      line_id: id,
      variant_id,
      quantity,
    })),
  }
}

/** Judges goods that a cart begins with. Throws what `checkGoods` throws. */
export async function checkFirstLines(
  container: MedusaContainer,
  cart: { sales_channel_id?: string | null; items?: SentLine[] }
): Promise<void> {
  const touched = toTouched(cart.items ?? [])
  if (!cart.sales_channel_id || !touched.length) return
  await checkGoods(container, {
    sales_channel_id: cart.sales_channel_id,
    touched,
    untouched: [],
  })
}

/**
 * Judges goods that are put into a cart. Lines that they join are counted
 * with them. Throws what `checkGoods` throws.
 */
export async function checkAddedLines(
  container: MedusaContainer,
  input: { cart_id: string; items: SentLine[] }
): Promise<void> {
  const cart = await standing(container, input.cart_id)
  if (!cart) return
  const touched = toTouched(input.items)
  await checkGoods(container, { ...cart, touched, untouched: cart.lines })
}

/**
 * Judges a line whose quantity is changed; taking it out (0) is always
 * allowed. Throws what `checkGoods` throws.
 */
export async function checkChangedLine(
  container: MedusaContainer,
  input: { cart_id: string; item_id: string; quantity: unknown }
): Promise<void> {
  const quantity = Number(input.quantity)
  if (quantity === 0) return
  const cart = await standing(container, input.cart_id)
  const line = cart?.lines.find(({ line_id }) => line_id === input.item_id)
  if (!cart || !line) return
  await checkGoods(container, {
    sales_channel_id: cart.sales_channel_id,
    touched: [{ ...line, quantity }],
    untouched: cart.lines.filter(({ line_id }) => line_id !== input.item_id),
  })
}
