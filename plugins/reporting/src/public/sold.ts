import type { EntityManager } from "typeorm"
import type { Month, Period } from "../lib/month"
import { type Ask, parametersOf } from "../tables/ask"
import { newQuery, type Query } from "../tables/query"
import { salesWithin } from "../tables/sales-source"
import type { SoldMonth } from "./merge-months"
import type { Sizes } from "./suppress"

/**
 * How large a part of a figure somebody is: what was sold, or, where more came
 * back than that, what did. A part that cost nothing still has somebody behind
 * it.
 */
const SIZE = "greatest(sum(s.gross), abs(sum(s.amount)), sum(s.orders))"
/** The same of goods, in pieces. */
const PIECES = "abs(sum(s.quantity))"

const SUMS = ["turnover", "orders", "goods"] as const
type Sums = Record<(typeof SUMS)[number], number>

export interface MonthSums extends SoldMonth, Sums {}

/** What each pesantren sold, as `home`, further columns grouped too. */
const homes = (query: Query, ask: Ask, size: string): Query =>
  salesWithin(query.select("place.counted_as", "home"), ask)
    .addSelect(size, "size")
    .addSelect("sum(s.amount)", "turnover")
    .addSelect("sum(s.orders)", "orders")
    .addSelect("sum(s.quantity)", "goods")
    .groupBy("place.counted_as")

/** Every month in which something was sold or came back, in order. */
export async function readMonthSums(
  manager: EntityManager,
  ask: Ask
): Promise<MonthSums[]> {
  const each = homes(newQuery(manager), ask, SIZE)
    .addSelect("to_char(s.month, 'YYYY-MM')", "month")
    .addGroupBy("s.month")
  const query = newQuery(manager)
    .select("h.month", "month")
    .addSelect("count(*) filter (where h.size > 0)", "count")
    .addSelect("sum(h.size)", "size")
    .addSelect("max(h.size)", "largest")
    .from(`(${each.getQuery()})`, "h")
    .setParameters(parametersOf(ask))
    .groupBy("h.month")
    .orderBy("h.month")
  for (const sum of SUMS) query.addSelect(`sum(h.${sum})`, sum)
  const rows = await query.getRawMany<Record<string, string>>()
  return rows.map((row) => {
    const number = (name: string) => Number(row[name] ?? 0)
    return {
      month: row["month"] ?? "",
      behind: {
        ...{ count: number("count"), size: number("size") },
        largest: number("largest"),
      },
      ...{ turnover: number("turnover"), orders: number("orders") },
      goods: number("goods"),
    }
  })
}

/** Who sold how much in a month. */
export async function readSizes(
  manager: EntityManager,
  ask: Ask,
  month: Month
): Promise<Sizes> {
  const only = { ...ask, period: { from: month, to: month } }
  const rows = await homes(newQuery(manager), only, SIZE)
    .setParameters(parametersOf(only))
    .getRawMany<{ home: string; size: string }>()
  return new Map(rows.map(({ home, size }) => [home, Number(size)]))
}

/** What a pesantren sold of something in a period. */
export interface SoldPart {
  home: string
  /** Code of its kecamatan, or handle of the category. */
  key: string
  size: number
  /** Rupiah, or pieces. */
  value: number
  hasSold: boolean
}

async function partsOf(
  query: Query,
  ask: Ask,
  value: keyof Sums
): Promise<SoldPart[]> {
  const rows = await query
    .setParameters(parametersOf(ask))
    .getRawMany<Record<string, string>>()
  return rows.map((row) => ({
    ...{ home: row["home"] ?? "", key: row["key"] ?? "" },
    ...{ size: Number(row["size"]), value: Number(row[value]) },
    hasSold: Number(row["orders"]) > 0,
  }))
}

/** Turnover of each pesantren in a period, by its kecamatan. */
export const readTurnoverParts = (
  manager: EntityManager,
  ask: Ask,
  period: Period
): Promise<SoldPart[]> => {
  const within = { ...ask, period }
  return partsOf(
    homes(newQuery(manager), within, SIZE)
      .addSelect("place.district_code", "key")
      .addGroupBy("place.district_code"),
    ...([within, "turnover"] as const)
  )
}

/** Pieces that each pesantren sold in a period, by main category. */
export const readGoodsParts = (
  manager: EntityManager,
  ask: Ask,
  period: Period
): Promise<SoldPart[]> => {
  // Every main category: `salesWithin` narrows by level, and by handle if any.
  const within: Ask = {
    ...{ ...ask, period },
    category: { handle: "", level: "top" },
  }
  return partsOf(
    homes(newQuery(manager), within, PIECES)
      .addSelect("s.category", "key")
      .addGroupBy("s.category"),
    ...([within, "goods"] as const)
  )
}
