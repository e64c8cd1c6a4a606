"use server"

import { saveDelivery } from "@/data/seller/delivery"
import { DeliveryFields, readPickup, tickedDays } from "@/lib/delivery-fields"
import { errorsOf } from "@/lib/form-action"
import { sellerAction } from "@/lib/seller-action"

/** Sets until when parcels go out on the same day, and when they are fetched. */
export const setDelivery = sellerAction(
  DeliveryFields,
  async ({ input, typed }) => {
    const { cut_off, own_days, pickup_note } = input
    const settings = { cut_off, own_days, pickup: null }
    if (input.is_pickup_offered === undefined) {
      await saveDelivery(settings)
      return { back: "/penjual/pengiriman", done: "delivery_saved" }
    }
    const read = readPickup(typed)
    if (!read.success) return { errors: errorsOf(read.error) }
    const days = tickedDays(typed)
    if (days.length === 0) return { errors: { pickup_day_1: "day_missing" } }
    const { pickup_from: from, pickup_until: until } = read.data
    const pickup = { days, from, until, note: pickup_note || null }
    await saveDelivery({ ...settings, pickup })
    return { back: "/penjual/pengiriman", done: "delivery_saved" }
  }
)
