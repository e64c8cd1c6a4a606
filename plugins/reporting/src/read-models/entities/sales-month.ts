import { day, integer, key } from "./columns"
import { view } from "./view"

export type SalesLevel = "all" | "top" | "leaf"

/** What a pesantren sold in a month: of all goods, or of one category. */
export interface SalesMonth {
  pesantren_id: string
  month: string
  level: SalesLevel
  /** Handle of the category; empty for all goods, and for goods of none. */
  category: string
  /** Rupiah for goods, less what came back and what was paid back. */
  amount: number
  /** Rupiah for the goods that buyers received. */
  gross: number
  quantity: number
  /** Parts of orders that were received; each once. */
  orders: number
  returns: number
}

export const SalesMonth = view<SalesMonth>("sales_month", {
  ...{ pesantren_id: key, month: { ...day, primary: true } },
  ...{ level: key, category: key, amount: integer, gross: integer },
  ...{ quantity: integer, orders: integer, returns: integer },
})
