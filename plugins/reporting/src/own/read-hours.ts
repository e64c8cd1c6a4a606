import type { EntityManager } from "typeorm"
import { OrderHour } from "../read-models/entities/order-hour"
import { type Own, ownRows } from "./own"

/** Fewer orders than this say nothing of when buyers come. */
const LEAST_ORDERS = 20

export interface OwnHours {
  /** All of the period, by when the buyer ordered. */
  orders: number
  /** Hours with an order, by the clock of Jakarta; null where there are too few. */
  cells: Pick<OrderHour, "weekday" | "hour" | "orders">[] | null
}

/** When a pesantren's buyers ordered, by weekday (1, Monday, to 7) and hour. */
export async function readOwnHours(
  manager: EntityManager,
  own: Own
): Promise<OwnHours> {
  const rows = await ownRows(manager, OrderHour, own)
    .select("s.weekday", "weekday")
    .addSelect("s.hour", "hour")
    .addSelect("sum(s.orders)", "orders")
    .groupBy("s.weekday")
    .addGroupBy("s.hour")
    .orderBy("s.weekday", "ASC")
    .addOrderBy("s.hour", "ASC")
    .getRawMany<Record<"weekday" | "hour" | "orders", string>>()
  const cells = rows.map(({ weekday, hour, orders }) => ({
    ...{ weekday: Number(weekday), hour: Number(hour) },
    orders: Number(orders),
  }))
  const orders = cells.reduce((all, one) => all + one.orders, 0)
  return { orders, cells: orders < LEAST_ORDERS ? null : cells }
}
