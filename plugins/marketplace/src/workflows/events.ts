/** Events of shop orders. */
export const ORDER_EVENTS = {
  /** `{ id, order_id, from, to }` of a shop order that was moved. */
  moved: "shop_order.moved",
  /** `{ id, state }`: its deadline comes near. */
  reminder: "shop_order.reminder",
} as const

/** Events of the calendar. */
export const CALENDAR_EVENTS = {
  /** `{ id }` of a public holiday that was added. */
  added: "public_holiday.added",
} as const

/** Events of the reconciler. */
export const BREAK_EVENTS = {
  /** `{ id, kind, areas }` of a break that a person has to look at, and whose. */
  given: "break.given",
} as const
