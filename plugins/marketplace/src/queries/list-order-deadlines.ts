import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeadlineRule } from "../lib/deadline"
import { type DeadlineLine, deadlineTable } from "../lib/deadline-table"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"

/** Four kinds, and a change a month for ten years. */
const ALL = 500

/** A rule as the administrator reads it. */
export interface ShownDeadline extends DeadlineRule {
  id: string
  /** Sunday 0 to Saturday 6. */
  weekdays_off: number[]
  /** ISO time. */
  valid_from: string
}

/** The rules on time, a line for each kind. */
export async function listOrderDeadlines(
  container: MedusaContainer
): Promise<DeadlineLine<ShownDeadline>[]> {
  const rows = await container
    .resolve(SHOP_ORDER_MODULE)
    .listOrderDeadlines({}, { order: { valid_from: "DESC" }, take: ALL })
  const shown = rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, days: row.days, unit: row.unit },
    remind_days: row.remind_days,
    weekdays_off: row.weekdays_off.map(Number),
    valid_from: row.valid_from.toISOString(),
  }))
  return deadlineTable(shown, new Date())
}
