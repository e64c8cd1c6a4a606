import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, dayOf } from "../lib/day"
import { holidayState, type HolidayState, reopensOn } from "../lib/holiday"
import { LISTING_MODULE } from "../modules/listing"

/** Holidays of one shop that are shown, the last first. */
const SHOWN = 100

export type ShownHoliday = {
  id: string
  /** First and last day of Jakarta. */
  from: string
  until: string
  reopens_on: string
  note: string | null
  state: HolidayState
}

/** The holidays of a shop, and the one that lasts now. */
export async function listHolidays(
  container: MedusaContainer,
  pesantrenId: string
): Promise<{ holidays: ShownHoliday[]; now: ShownHoliday | null }> {
  const today = dayOf(new Date())
  const rows = await container
    .resolve(LISTING_MODULE)
    .listShopHolidays(
      { pesantren_id: pesantrenId },
      { order: { starts_on: "DESC" }, take: SHOWN }
    )
  const holidays = rows.map((row): ShownHoliday => ({
    id: row.id,
    from: row.starts_on,
    until: row.ends_on,
    reopens_on: reopensOn(rows, row.ends_on) ?? addDays(row.ends_on, 1),
    note: row.note,
    state: holidayState(row, today),
  }))
  return {
    holidays,
    now: holidays.find(({ state }) => state === "now") ?? null,
  }
}
