import type { Deadline } from "./deadline"
import {
  isEnded,
  type OrderAction,
  type OrderActorType,
  type OrderState,
} from "./order-states"

/** What a move knows beside its row of the table. */
export interface MoveFacts {
  action: OrderAction
  to: OrderState
  by: OrderActorType
  reason: string | null
  now: Date
  deadline: Deadline | null
  /** Of a parcel that is sent. */
  courier?: string | null
  tracking_number?: string | null
  fulfillment_id?: string | null
}

/** The columns of a shop order that a move writes. */
export function movePatch(facts: MoveFacts) {
  const { action, to, by, reason, now, deadline } = facts
  const number = {
    courier: facts.courier ?? null,
    tracking_number: facts.tracking_number ?? null,
  }
  if (action === "retrack") return number
  return {
    due_at: deadline?.due_at ?? null,
    remind_at: deadline?.remind_at ?? null,
    ...(to === "to_process" ? { paid_at: now } : {}),
    ...(to === "shipped"
      ? {
          ...{ shipped_at: now, ...number },
          fulfillment_id: facts.fulfillment_id ?? null,
        }
      : {}),
    ...(to === "delivered" ? { delivered_at: now } : {}),
    ...(to === "cancelled" ? { cancelled_by: by, cancel_reason: reason } : {}),
    ...(isEnded(to) ? { ended_at: now } : {}),
    // Stands again.
    ...(to === "waiting_payment"
      ? { ended_at: null, cancelled_by: null, cancel_reason: null }
      : {}),
  }
}
