import { day, flag, integer, key, moment, optionalText, text } from "./columns"
import type { SaleKind } from "./sale-entry"
import { view } from "./view"

/** The goods of one category in a row behind the sums of money. */
export interface CategoryEntry {
  shop_order_id: string
  kind: SaleKind
  at: Date
  /** Handle of the leaf category; empty for goods of none. */
  category: string
  /** First day of the month in Jakarta. */
  month: string
  /** Handle of the top category; empty for goods of none. */
  top: string
  /** The first row of a part, kind and moment. */
  first: boolean
  /** The first of those that share a top category. */
  leads: boolean
  number: string
  pesantren_id: string
  /** Rupiah for goods after discounts; negative for what takes away. */
  amount: number
  quantity: number
  /** Numbers that tell buyers and purchases apart, and nothing else. */
  buyer: string
  purchase: string
  buyer_district: string | null
}

export const CategoryEntry = view<CategoryEntry>("category_entry", {
  ...{ shop_order_id: key, kind: key, at: { ...moment, primary: true } },
  ...{ category: key, month: day, top: text, first: flag },
  ...{ leads: flag, number: text },
  ...{ pesantren_id: text, amount: integer, quantity: integer },
  ...{ buyer: { type: "bigint" }, purchase: { type: "bigint" } },
  buyer_district: optionalText,
})
