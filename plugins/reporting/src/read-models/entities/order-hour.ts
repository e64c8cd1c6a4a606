import { day, key } from "./columns"
import { view } from "./view"

/**
 * When a pesantren's buyers bought the parts of orders of a month: those that
 * were paid, or are paid at the door and were accepted.
 */
export interface OrderHour {
  pesantren_id: string
  month: string
  /** Of each part the hour of the week in Jakarta: 0, the first of Monday, to 167. */
  hours: number[]
}

export const OrderHour = view<OrderHour>("order_hour", {
  ...{ pesantren_id: key, month: { ...day, primary: true } },
  hours: { type: "smallint", array: true },
})
