import { ON_DEADLINE, type OrderState } from "./order-states"

/** Whether a part is paid at the door, and whether its cash has come. */
export const CASH_STATES = ["none", "open", "in"] as const

/** A part whose deadline has passed. */
export interface OverduePart {
  state: OrderState
  service: string
  cash: (typeof CASH_STATES)[number]
}

/** What the platform writes as its reason; pages and mails have the words. */
const REASON_OF: Readonly<Partial<Record<OrderState, string>>> = {
  to_process: "process_overdue",
  processing: "ship_overdue",
}

/**
 * What time does with a part whose deadline has passed; null where a person
 * has to look. A parcel is taken for received because its buyer would say so
 * if it had not come. That holds neither for one that nobody fetched, which
 * is cancelled, nor for one that is paid at the door: without its cash it may
 * as well be on its way back.
 */
export function onDeadline({ state, service, cash }: OverduePart): {
  action: "cancel" | "receive" | "complete"
  reason: string | null
} | null {
  if (state === "shipped" && service === "pickup" && cash !== "in")
    return { action: "cancel", reason: "not_collected" }
  if (state === "shipped" && cash === "open") return null
  const action = ON_DEADLINE[state]
  return action ? { action, reason: REASON_OF[state] ?? null } : null
}
