import { day, integer, key } from "./columns"
import { view } from "./view"

/**
 * Parts of orders that a pesantren's buyers bought at an hour of a weekday, in a
 * month: those that were paid, or are paid at the door and were accepted.
 */
export interface OrderHour {
  pesantren_id: string
  month: string
  /** From 1, Monday, to 7. */
  weekday: number
  /** From 0 to 23, by the clock of Jakarta. */
  hour: number
  orders: number
}

export const OrderHour = view<OrderHour>("order_hour", {
  ...{ pesantren_id: key, month: { ...day, primary: true } },
  weekday: { ...integer, primary: true },
  hour: { ...integer, primary: true },
  orders: integer,
})
