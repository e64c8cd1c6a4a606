import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, dayOf } from "@pasar-santri/opop/lib/day"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"

/** Days back that are shown: what orders of late were reckoned with. */
const BACK = 90
const ALL = 500

/** A holiday as the administrator reads it. */
export interface ShownHoliday {
  id: string
  /** A day of Jakarta, as `2026-12-25`. */
  day: string
  name_id: string
  name_en: string
}

/** Public holidays, from three months ago on. */
export async function listPublicHolidays(
  container: MedusaContainer
): Promise<ShownHoliday[]> {
  const from = addDays(dayOf(new Date()), -BACK)
  const rows = await container
    .resolve(SHOP_ORDER_MODULE)
    .listPublicHolidays(
      { day: { $gte: from } },
      { order: { day: "ASC" }, take: ALL }
    )
  return rows.map(({ id, day, name_id, name_en }) => ({
    ...{ id, day, name_id, name_en },
  }))
}
