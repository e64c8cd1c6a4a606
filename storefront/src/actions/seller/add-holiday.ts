"use server"

import { z } from "zod"
import { addHoliday } from "@/data/seller/holidays"
import { optionalText } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"

const day = z
  .string({ error: "day_missing" })
  .regex(/^\d{4}-\d{2}-\d{2}$/, "day_missing")

/** Enters days on which the shop sells nothing; they begin and end by themselves. */
export const enterHoliday = sellerAction(
  z.object({ from: day, until: day, note: optionalText(200) }),
  async ({ input: { from, until, note } }) => {
    await addHoliday({ from, until, note: note || null })
    return { back: "/penjual/libur", done: "holiday_added" }
  }
)
