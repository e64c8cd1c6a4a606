import type { EntityManager } from "typeorm"
import { OrderHour } from "../read-models/entities/order-hour"
import { newQuery } from "../tables/query"
import { type Own, ownRows } from "./own"

/** Fewer orders than this say nothing of when buyers come. */
const LEAST_ORDERS = 20

export interface OwnHours {
  /** All of the period, by when the buyer ordered. */
  orders: number
  /** Hours with an order, by the clock of Jakarta; null where there are too few. */
  cells: HourOfWeek[] | null
}

interface HourOfWeek {
  /** From 1, Monday, to 7. */
  weekday: number
  /** From 0 to 23. */
  hour: number
  orders: number
}

/** When a pesantren's buyers ordered, by weekday (1, Monday, to 7) and hour. */
export async function readOwnHours(
  manager: EntityManager,
  own: Own
): Promise<OwnHours> {
  const ordered = ownRows(manager, OrderHour, own).select(
    "unnest(s.hours)",
    "hour"
  )
  const rows = await newQuery(manager)
    .select("o.hour", "hour")
    .addSelect("count(*)", "orders")
    .from(`(${ordered.getQuery()})`, "o")
    .setParameters(ordered.getParameters())
    .groupBy("o.hour")
    .orderBy("o.hour", "ASC")
    .getRawMany<{ hour: number; orders: string }>()
  const cells = rows.map(({ hour, orders }) => ({
    ...{ weekday: Math.floor(hour / 24) + 1, hour: hour % 24 },
    orders: Number(orders),
  }))
  const orders = cells.reduce((all, one) => all + one.orders, 0)
  return { orders, cells: orders < LEAST_ORDERS ? null : cells }
}
