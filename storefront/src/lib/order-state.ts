/** The words of DOMAIN's glossary for where an order stands. */
export const ORDER_STATES = [
  "awaiting_payment",
  "processing",
  "shipped",
  "delivered",
  "completed",
  "cancelled",
] as const

export type OrderState = (typeof ORDER_STATES)[number]

/** Medusa's three states of an order. */
export interface MedusaState {
  status: string
  payment: string
  fulfillment: string
}

const PAID = new Set([
  "captured",
  "partially_captured",
  "authorized",
  "partially_authorized",
  "refunded",
  "partially_refunded",
])

/** One state out of Medusa's three; what ends an order comes first. */
export function orderState(of: MedusaState): OrderState {
  if (of.status === "canceled") return "cancelled"
  if (of.status === "completed") return "completed"
  if (of.fulfillment === "delivered") return "delivered"
  if (["shipped", "partially_delivered"].includes(of.fulfillment))
    return "shipped"
  return PAID.has(of.payment) ? "processing" : "awaiting_payment"
}

/** What the timeline of an order shows, in order. */
export const TIMELINE = [
  "awaiting_payment",
  "processing",
  "shipped",
  "delivered",
  "completed",
] as const satisfies readonly OrderState[]

/** How far along the timeline a state is; -1 for a cancelled order. */
export const stepOf = (state: OrderState): number =>
  TIMELINE.findIndex((step) => step === state)
