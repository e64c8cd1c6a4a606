import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failListing } from "../../faults/listing"
import { dayOf } from "../../lib/day"
import {
  HOLIDAY_MAX_DAYS,
  type HolidayDays,
  isHolidayAllowed,
  overlaps,
} from "../../lib/holiday"
import { LISTING_MODULE } from "../../modules/listing"

export type AddHolidayInput = HolidayDays & {
  pesantren_id: string
  note: string | null
  created_by: string | null
}

/** Holidays of one shop that are not over: a handful. */
const ALL = 100

/** Enters a holiday; undo removes it. Throws `holiday_invalid`, `holiday_overlaps`. */
export const addHolidayStep = createStep(
  "add-holiday",
  async (input: AddHolidayInput, { container }) => {
    const { pesantren_id } = input
    const today = dayOf(new Date())
    const service = container.resolve(LISTING_MODULE)
    if (!isHolidayAllowed(input, today))
      throw failListing("holiday_invalid", { limit: String(HOLIDAY_MAX_DAYS) })
    const others = await service.listShopHolidays(
      { pesantren_id, ends_on: { $gte: today } },
      { take: ALL }
    )
    const other = others.find((holiday) => overlaps(holiday, input))
    if (other)
      throw failListing("holiday_overlaps", {
        dates: `${other.starts_on} – ${other.ends_on}`,
      })
    const holiday = await service.createShopHolidays(input)
    return new StepResponse({ id: holiday.id, pesantren_id }, holiday.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(LISTING_MODULE).deleteShopHolidays(id)
  }
)
