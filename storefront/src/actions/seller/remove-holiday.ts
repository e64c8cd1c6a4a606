"use server"

import { z } from "zod"
import { removeHoliday } from "@/data/seller/holidays"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"

/** Takes a holiday back; one that lasts ends now. */
export const takeHolidayBack = sellerAction(
  z.object({ holiday_id: idField }),
  async ({ input }) => {
    await removeHoliday(input.holiday_id)
    return { back: "/penjual/libur" }
  }
)
