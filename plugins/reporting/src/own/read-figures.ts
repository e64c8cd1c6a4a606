import type { EntityManager, ObjectLiteral } from "typeorm"
import { addMonths, type Month, monthsOf } from "../lib/month"
import { PartMonth } from "../read-models/entities/part-month"
import { SaleEntry } from "../read-models/entities/sale-entry"
import { SalesMonth } from "../read-models/entities/sales-month"
import { newQuery, type Query } from "../tables/query"
import { withSums } from "../tables/sales-source"
import { type Own, ownRows } from "./own"

/** Of the pesantren itself, as docs/reports.md defines them for the office. */
export interface OwnFigures {
  /** Rupiah. */
  turnover: number
  orders: number
  quantity: number
  returns: number
  buyers: number
  repeat_buyers: number
  /** Mean of paid to sent; null where nothing was sent. */
  ship_hours: number | null
  cancelled_by_shop: number
  cancelled: number
  /** Of those and the orders together, 0 to 1; null where there are none. */
  cancelled_share: number | null
  complaints: number
}

const one = async (query: Query) =>
  (await query.getRawOne<ObjectLiteral>()) ?? {}
const number = (row: ObjectLiteral, name: string) => Number(row[name] ?? 0)

const readSales = (manager: EntityManager, own: Own) =>
  one(withSums(ownRows(manager, SalesMonth, own).andWhere("s.level = 'all'")))

async function readBuyers(manager: EntityManager, own: Own) {
  const buyers = ownRows(manager, SaleEntry, own)
    .select("min(s.purchase) <> max(s.purchase)", "is_repeat")
    .andWhere("s.kind = 'sale'")
    .groupBy("s.buyer")
  return one(
    newQuery(manager)
      .select("count(*)", "buyers")
      .addSelect("count(*) filter (where b.is_repeat)", "repeat_buyers")
      .from(`(${buyers.getQuery()})`, "b")
      .setParameters(buyers.getParameters())
  )
}

const readParts = (manager: EntityManager, own: Own) =>
  one(
    ownRows(manager, PartMonth, own)
      .andWhere("s.level = 'all'")
      .select(
        "sum(s.ship_seconds) / nullif(sum(s.shipped), 0) / 3600.0",
        "ship_hours"
      )
      .addSelect("sum(s.cancelled_by_shop)", "cancelled_by_shop")
      .addSelect(
        "sum(s.cancelled_by_shop + s.cancelled_by_buyer + s.cancelled_by_others)",
        "cancelled"
      )
      .addSelect("sum(s.complaints)", "complaints")
  )

/** All figures of a pesantren's months. */
export async function readOwnFigures(
  manager: EntityManager,
  own: Own
): Promise<OwnFigures> {
  const sales = await readSales(manager, own)
  const buyers = await readBuyers(manager, own)
  const parts = await readParts(manager, own)
  const orders = number(sales, "orders")
  const cancelled = number(parts, "cancelled")
  const ended = cancelled + orders
  return {
    ...{ orders, cancelled, turnover: number(sales, "turnover") },
    quantity: number(sales, "quantity"),
    returns: number(sales, "returns"),
    buyers: number(buyers, "buyers"),
    repeat_buyers: number(buyers, "repeat_buyers"),
    ship_hours:
      parts["ship_hours"] == null ? null : number(parts, "ship_hours"),
    cancelled_by_shop: number(parts, "cancelled_by_shop"),
    cancelled_share: ended === 0 ? null : cancelled / ended,
    complaints: number(parts, "complaints"),
  }
}

export interface OwnMonth {
  month: Month
  turnover: number
  orders: number
}

/** Twelve months up to the last one asked for, those without a sale too. */
export async function readOwnMonths(
  manager: EntityManager,
  own: Own
): Promise<OwnMonth[]> {
  const { to } = own.period
  const period = { from: addMonths(to, -11), to }
  const rows = await withSums(
    ownRows(manager, SalesMonth, { ...own, period })
      .andWhere("s.level = 'all'")
      .select("to_char(s.month, 'YYYY-MM')", "month")
  )
    .groupBy("s.month")
    .getRawMany<ObjectLiteral>()
  const sold = new Map(rows.map((row) => [row["month"], row]))
  return monthsOf(period).map((month) => ({
    month,
    turnover: number(sold.get(month) ?? {}, "turnover"),
    orders: number(sold.get(month) ?? {}, "orders"),
  }))
}
