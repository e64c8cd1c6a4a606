import type { ParcelStep } from "./parcel-view"
import type { ShopOrderStep } from "./shop-order"

/** What happened to a part of an order, as marketplace tells it. */
export interface ParcelMove {
  from: string
  to: string
}

/** What its buyer and its shop are told; null: nothing. */
export interface Occasion {
  buyer: ParcelStep | null
  shop: ShopOrderStep | null
  /** Told once for the purchase, not for each of its parcels. */
  isOfPurchase: boolean
}

const NOTHING: Occasion = { buyer: null, shop: null, isOfPurchase: false }

const BUYER: Readonly<Record<string, ParcelStep>> = {
  processing: "processing",
  shipped: "shipped",
  delivered: "delivered",
  completed: "completed",
  cancelled: "cancelled",
  returning: "returning",
  returned: "returned",
}

/**
 * Who is told what of a move. An order that nobody paid in time has a mail of
 * its own; one that its buyer took back before paying is told once. Cash at the
 * door is no payment yet.
 */
export function occasionOf(
  { from, to }: ParcelMove,
  parcel: { is_cash: boolean; cancelled_by: string | null }
): Occasion {
  if (to === "to_process")
    return {
      ...{ shop: "new", isOfPurchase: true },
      buyer: parcel.is_cash ? null : "paid",
    }
  if (from === "waiting_payment")
    return to === "cancelled" && parcel.cancelled_by === "buyer"
      ? { buyer: "purchase_cancelled", shop: null, isOfPurchase: true }
      : NOTHING
  if (from === to && to === "shipped") return { ...NOTHING, buyer: "retracked" }
  return {
    buyer: BUYER[to] ?? null,
    shop: to === "cancelled" ? "cancelled" : null,
    isOfPurchase: false,
  }
}

/** Who is reminded of a deadline: the shop before it sends, then the buyer. */
export const reminderOf = (state: string): Occasion => {
  if (state === "to_process" || state === "processing")
    return { ...NOTHING, shop: "near" }
  return state === "shipped" ? { ...NOTHING, buyer: "arrived" } : NOTHING
}
