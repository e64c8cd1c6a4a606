import { day, integer, key } from "./columns"
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
}

export const ProductMonth = view<ProductMonth>("product_month", {
  ...{ pesantren_id: key, product_id: key, month: { ...day, primary: true } },
  ...{ amount: integer, quantity: integer, orders: integer },
})
