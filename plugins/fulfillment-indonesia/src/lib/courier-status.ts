/**
 * How far a parcel is, in the order in which it gets there. `asked`: written
 * down before the courier is told, and not answered by it yet.
 */
export const COURIER_STATUSES = [
  "asked",
  "booked",
  "pickup_underway",
  "in_transit",
  "out_for_delivery",
  "on_hold",
  "delivered",
  "return_underway",
  "returned",
  "lost",
  "cancelled",
] as const
export type CourierStatus = (typeof COURIER_STATUSES)[number]

/**
 * What may follow what. A parcel that was delivered can still come back; one
 * that is returned, lost or cancelled is at its end. `on_hold` is left again.
 */
const NEXT: Readonly<Record<CourierStatus, readonly CourierStatus[]>> = {
  asked: [
    ...(["booked", "pickup_underway", "in_transit"] as const),
    ...(["out_for_delivery", "on_hold", "delivered"] as const),
    ...(["return_underway", "returned", "lost", "cancelled"] as const),
  ],
  booked: [
    ...(["pickup_underway", "in_transit", "out_for_delivery"] as const),
    ...(["on_hold", "delivered", "return_underway"] as const),
    ...(["returned", "lost", "cancelled"] as const),
  ],
  pickup_underway: [
    ...(["in_transit", "out_for_delivery", "on_hold", "delivered"] as const),
    ...(["return_underway", "returned", "lost", "cancelled"] as const),
  ],
  in_transit: [
    ...(["out_for_delivery", "on_hold", "delivered"] as const),
    ...(["return_underway", "returned", "lost"] as const),
  ],
  out_for_delivery: [
    ...(["on_hold", "delivered"] as const),
    ...(["return_underway", "returned", "lost"] as const),
  ],
  on_hold: [
    ...(["in_transit", "out_for_delivery", "delivered"] as const),
    ...(["return_underway", "returned", "lost", "cancelled"] as const),
  ],
  delivered: ["return_underway", "returned"],
  return_underway: ["returned", "lost"],
  returned: [],
  lost: [],
  cancelled: [],
}

/** Whether a courier can still be told not to come. */
export const canCancel = (status: CourierStatus): boolean =>
  NEXT[status].includes("cancelled")

/**
 * The status after a courier has said another: it never goes backwards, however
 * often and in whatever order notices come.
 */
export const statusAfter = (
  now: CourierStatus,
  said: CourierStatus
): CourierStatus => (NEXT[now].includes(said) ? said : now)
