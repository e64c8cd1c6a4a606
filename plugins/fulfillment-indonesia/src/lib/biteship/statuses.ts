import type { CourierStatus } from "../courier-status"

/**
 * Biteship's states of an order (its documentation, "Order Status"). Its
 * tracking answers spell some of them in camelCase.
 */
const STATUSES: Readonly<Record<string, CourierStatus>> = {
  confirmed: "booked",
  scheduled: "booked",
  allocated: "booked",
  pickingup: "pickup_underway",
  picked: "in_transit",
  droppingoff: "out_for_delivery",
  onhold: "on_hold",
  delivered: "delivered",
  returnintransit: "return_underway",
  returned: "returned",
  disposed: "lost",
  rejected: "cancelled",
  cancelled: "cancelled",
  couriernotfound: "cancelled",
}

/** Ours for one of Biteship's; undefined for one that is new. */
export const fromBiteship = (status: string): CourierStatus | undefined =>
  STATUSES[status.toLowerCase().replaceAll("_", "")]
