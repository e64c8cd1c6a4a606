import type { MedusaContainer } from "@medusajs/framework/types"
import { checkGoods, type WantedLine } from "./check-goods"
import { loadPurchase } from "./load-purchase"

interface Standing {
  sales_channel_id: string
  lines: WantedLine[]
}

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

/**
 * Judges goods that are put into a cart. Lines that they join are counted
 * with them. Throws what `checkGoods` throws.
 */
export async function checkAddedLines(
  container: MedusaContainer,
  input: {
    cart_id: string
    items: { variant_id?: string | null; quantity: unknown }[]
  }
): Promise<void> {
  const cart = await standing(container, input.cart_id)
  if (!cart) return
  const touched = input.items.flatMap(({ variant_id, quantity }) =>
    variant_id ? [{ variant_id, quantity: Number(quantity) }] : []
  )
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
