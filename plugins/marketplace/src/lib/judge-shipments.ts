import { judgeMove, type MoveRefusal } from "./judge-move"
import type { OrderState } from "./order-states"
import { readSending, type SendingRefusal } from "./read-sending"

/** A parcel as a list of many says it. */
export interface ListedParcel {
  /** The order's number, as `1042-2`. */
  number: string
  courier: string | null
  tracking_number: string | null
}

/** What is stored of an order that a list names. */
export interface StoredParcel {
  id: string
  state: OrderState
  service: string
  courier: string | null
  tracking_number: string | null
}

export type ShipmentRefusal =
  | MoveRefusal
  | SendingRefusal
  | "order_not_found"
  | "order_twice_in_list"
  | "order_changed_meanwhile"
  | "tracking_number_taken"

/** One number of one courier. */
export const trackingKey = (of: {
  courier: string | null
  tracking_number: string | null
}): string => `${of.courier ?? ""} ${of.tracking_number ?? ""}`

/**
 * What would keep each parcel of a list from being sent, in its order; null for
 * one that can go, or has gone like this. `takenBy` knows which order a number
 * (`trackingKey`) belongs to; of two rows with one number the second is wrong.
 */
export function judgeShipments(
  parcels: readonly ListedParcel[],
  stored: ReadonlyMap<string, StoredParcel>,
  takenBy: ReadonlyMap<string, string>
): (ShipmentRefusal | null)[] {
  const listed = new Set<string>()
  const used = new Map(takenBy)
  return parcels.map(({ number, courier, tracking_number }) => {
    const order = stored.get(number)
    if (!order) return "order_not_found"
    if (listed.has(number)) return "order_twice_in_list"
    listed.add(number)
    const { refusal, isRepeat } = judgeMove(order.state, {
      ...{ action: "ship", who: "seller", reason: null },
      service: order.service,
    })
    if (refusal) return refusal
    const typed = { service: order.service, courier, tracking_number }
    const read = readSending(typed)
    if (read.refusal) return read.refusal
    const key = trackingKey(read.sending)
    if (isRepeat)
      return key === trackingKey(order) ? null : "order_changed_meanwhile"
    if (read.sending.tracking_number === null) return null
    const holder = used.get(key)
    if (holder !== undefined && holder !== order.id)
      return "tracking_number_taken"
    used.set(key, order.id)
    return null
  })
}
