"use server"

import { receiveParcel } from "@/data/parcels"
import { formAction } from "@/lib/form-action"
import { orderPath, ParcelForm } from "@/lib/order-form"

/** The buyer says that a parcel has come. Safe to repeat. */
export const confirmReceipt = formAction(ParcelForm, async ({ input }) => {
  const { order_id, kunci, parcel_id, version } = input
  const access = { orderId: order_id, key: kunci }
  await receiveParcel(access, { id: parcel_id, version })
  return { back: orderPath(input) }
})
