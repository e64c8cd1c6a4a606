import { day, integer, key } from "./columns"
import type { SalesLevel } from "./sales-month"
import { view } from "./view"

/**
 * How a pesantren handled its parts of orders in a month. Counts only parts that
 * were paid, or are paid at the door.
 */
export interface PartMonth {
  pesantren_id: string
  month: string
  level: SalesLevel
  /** Handle of the category; empty for all goods, and for goods of none. */
  category: string
  /** Parts that were sent; by the month in which they were. */
  shipped: number
  /** From paid to sent, of all of them together. */
  ship_seconds: number
  /** From paid to sent, of each. */
  ship_times: number[]
  /** Of the parts that were sent, those sent within 48 hours. */
  shipped_soon: number
  cancelled_by_shop: number
  cancelled_by_buyer: number
  /** By the office, or because a time ran out. */
  cancelled_by_others: number
  /** Parts that a buyer asked to send back; by the month of the first asking. */
  complaints: number
}

export const PartMonth = view<PartMonth>("part_month", {
  ...{ pesantren_id: key, month: { ...day, primary: true } },
  ...{ level: key, category: key, shipped: integer, ship_seconds: integer },
  ship_times: { type: "int", array: true },
  shipped_soon: integer,
  ...{ cancelled_by_shop: integer, cancelled_by_buyer: integer },
  ...{ cancelled_by_others: integer, complaints: integer },
})
