"use server"

import { cancelParcel } from "@/data/parcels"
import { formAction } from "@/lib/form-action"
import { orderPath, ParcelForm, reasonField } from "@/lib/order-form"

/** Cancels a parcel that its shop has not begun. Safe to repeat. */
export const cancelParcelOfOrder = formAction(
  ParcelForm.extend({ reason: reasonField }),
  async ({ input }) => {
    const { order_id, kunci, parcel_id: id, version, reason } = input
    const access = { orderId: order_id, key: kunci }
    await cancelParcel(access, { id, version, reason })
    return { back: orderPath(input) }
  }
)
