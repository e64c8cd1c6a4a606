import { day, integer, key, moment } from "./columns"
import { view } from "./view"

/** What a product sold in a month. */
export interface ProductMonth {
  pesantren_id: string
  /** Empty where the goods of a line are not known any more. */
  product_id: string
  month: string
  amount: number
  quantity: number
  /** Parts of orders in which it was received. */
  orders: number
  /** When it last reached a buyer; null in a month of returns and refunds alone. */
  last_sold_at: Date | null
}

export const ProductMonth = view<ProductMonth>("product_month", {
  ...{ pesantren_id: key, product_id: key, month: { ...day, primary: true } },
  ...{ amount: integer, quantity: integer, orders: integer },
  last_sold_at: { ...moment, nullable: true },
})
