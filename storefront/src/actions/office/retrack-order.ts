"use server"

import { z } from "zod"
import { retrackOrder } from "@/data/office/orders"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { reasonField } from "@/lib/office-fields"
import { sendingFields } from "@/lib/sending-fields"

/** Corrects the number of a parcel in its shop's place, with the reason. */
export const correctNumber = officeAction(
  z.looseObject({
    order_id: idField,
    version: z.coerce.number().int().min(1),
    ...sendingFields,
    reason: reasonField,
  }),
  async ({ input, locale }) => {
    const { order_id: id, version, courier, tracking_number, reason } = input
    await retrackOrder(
      id,
      { version, courier, tracking_number, reason },
      { locale }
    )
    return { go: `/dinas/pesanan/${id}` }
  }
)
