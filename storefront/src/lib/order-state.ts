/** The words of DOMAIN's glossary for where a purchase stands. */
const ORDER_STATES = [
  "awaiting_payment",
  "processing",
  "shipped",
  "delivered",
  "completed",
  "cancelled",
] as const

export type OrderState = (typeof ORDER_STATES)[number]
