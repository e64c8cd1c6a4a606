import type { MedusaContainer } from "@medusajs/framework/types"
import { dayOf } from "@pasar-santri/opop/lib/day"
import { LISTING_MODULE } from "@pasar-santri/opop/modules/listing"
import { type Deadline, type DeadlineKind, deadlineOf } from "../lib/deadline"
import { daysOff } from "../lib/working-days"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"

/** Days ahead that are read at most: of holidays, of one shop. */
const AHEAD = 200

/**
 * When something has to be done that begins now, by the rule in force, the
 * public holidays and the shop's own. Null when no rule is in force.
 */
export async function loadDeadline(
  container: MedusaContainer,
  input: {
    kind: DeadlineKind
    now: Date
    part: { pesantren_id: string; lead_days: number; days_max: number | null }
  }
): Promise<Deadline | null> {
  const { kind, now, part } = input
  const today = dayOf(now)
  const orders = container.resolve(SHOP_ORDER_MODULE)
  const [rules, publicHolidays, shopHolidays] = await Promise.all([
    orders.deadlinesAt(now),
    orders.listPublicHolidays(
      { day: { $gte: today } },
      { take: AHEAD, order: { day: "ASC" } }
    ),
    container
      .resolve(LISTING_MODULE)
      .listShopHolidays(
        { pesantren_id: part.pesantren_id, ends_on: { $gte: today } },
        { take: AHEAD, order: { starts_on: "ASC" } }
      ),
  ])
  const rule = rules.find((row) => row.kind === kind)
  if (!rule) return null
  return deadlineOf(rule, {
    now,
    extra: { lead_days: part.lead_days, transit_days: part.days_max ?? 0 },
    isOff: daysOff({
      weekdays_off: rule.weekdays_off.map(Number),
      public_holidays: publicHolidays.map(({ day }) => day),
      shop_holidays: shopHolidays,
    }),
  })
}
