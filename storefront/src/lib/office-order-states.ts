/** The states of a shop order, as the API spells them. */
export const ORDER_STATES = [
  "waiting_payment",
  "to_process",
  "processing",
  "shipped",
  "delivered",
  "completed",
  "cancelled",
  "return_requested",
  "returning",
  "returned",
] as const
export type OrderState = (typeof ORDER_STATES)[number]

/** What an officer can do in somebody's place. */
export const STEPS_IN = ["cancel", "receive", "send_back", "take_back"] as const
export type StepIn = (typeof STEPS_IN)[number]
