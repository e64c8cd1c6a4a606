import type { MedusaContainer } from "@medusajs/framework/types"
import { failCart } from "../lib/cart-faults"
import { findShortage, type Demand } from "../lib/cart-stock"
import { lineFault } from "../lib/parcels"
import { loadStock } from "./load-stock"
import { loadGoods } from "./load-variants"

/** Pieces of one variant that a cart takes; more is a wholesale request. */
const MAX_QUANTITY = 999

/** A line as it would stand after the change. */
export interface WantedLine extends Demand {
  line_id?: string
}

/**
 * Added goods join a line of the same goods, so the limit holds for all lines
 * of a variant. Throws quantity_invalid, quantity_too_large.
 */
function checkQuantities(touched: Demand[], untouched: Demand[]): void {
  for (const { variant_id, quantity } of touched) {
    if (!Number.isInteger(quantity) || quantity < 1) {
      throw failCart("quantity_invalid")
    }
    const total = [...touched, ...untouched]
      .filter((line) => line.variant_id === variant_id)
      .reduce((sum, line) => sum + line.quantity, 0)
    if (total > MAX_QUANTITY) {
      throw failCart("quantity_too_large", { limit: MAX_QUANTITY })
    }
  }
}

/**
 * Whether the goods that a buyer touches can be had: approved, sold by an open
 * shop, and enough of them for all lines of the cart together.
 * @param touched the lines that change, as they would be
 * @param untouched lines of the same cart that stay
 * Throws quantity_invalid, quantity_too_large, product_unavailable,
 * shop_closed, shop_on_holiday, stock_short.
 */
export async function checkGoods(
  container: MedusaContainer,
  input: {
    touched: WantedLine[]
    untouched: WantedLine[]
    sales_channel_id: string
  }
): Promise<void> {
  const { touched, untouched, sales_channel_id } = input
  checkQuantities(touched, untouched)
  const ids = [...new Set(touched.map(({ variant_id: id }) => id))]
  const [goods, stock] = await Promise.all([
    loadGoods(container, ids),
    loadStock(
      container,
      [...new Set([...touched, ...untouched].map((line) => line.variant_id))],
      sales_channel_id
    ),
  ])
  for (const { variant_id, quantity, line_id } of touched) {
    const found = goods.get(variant_id)
    if (!found) throw failCart("product_unavailable")
    const line = { ...found, quantity, id: line_id ?? "" }
    const fault = lineFault(line)
    if (fault) throw failCart(fault.code, fault.data)
  }
  const short = findShortage(touched, untouched, stock)
  if (!short) return
  const title = goods.get(short.variant_id)?.title
  throw failCart("stock_short", {
    left: short.left,
    ...(title === undefined ? {} : { title }),
  })
}
