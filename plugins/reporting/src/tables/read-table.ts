import type { EntityManager, ObjectLiteral } from "typeorm"
import type { Ask } from "./ask"
import { newQuery } from "./query"
import { readInHashes } from "./read-in-hashes"
import type { Column, ReportTable, Sort } from "./table"

export type Cell = string | number | boolean | Date | null
export type Row = Record<string, Cell>

export interface TablePage {
  rows: Row[]
  /** Rows of all pages. */
  count: number
  /** Sums of all pages, of the columns that add up. */
  totals: Record<string, number>
}

const NUMBERS: readonly Column["kind"][] = ["rupiah", "count", "share", "hours"]

/** What the database answers, as the column's kind says: sums come as text. */
function cellOf(value: unknown, column: Column | undefined): Cell {
  if (value === null || value === undefined) return null
  if (column && NUMBERS.includes(column.kind)) return Number(value)
  if (value instanceof Date) return value
  return typeof value === "boolean" || typeof value === "number"
    ? value
    : `${value as string}`
}

/** One row as the table's columns say; what it has beside them stays text. */
export function rowOf(table: ReportTable, raw: ObjectLiteral): Row {
  const columns = new Map(table.columns.map((column) => [column.key, column]))
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [
      key,
      cellOf(value, columns.get(key)),
    ])
  )
}

/** The rows of an asking in order; the key tells rows of equal rank apart. */
export const sortedRows = (
  manager: EntityManager,
  table: ReportTable,
  ask: Ask,
  sort: Sort = table.sort
) =>
  table
    .rows(manager, ask)
    .orderBy(`"${sort.column}"`, sort.direction, "NULLS LAST")
    .addOrderBy(`"${table.key}"`, "ASC")

/** How many rows an asking has, and the sums of the columns that add up. */
export async function readSums(
  manager: EntityManager,
  table: ReportTable,
  ask: Ask
): Promise<Omit<TablePage, "rows">> {
  const added = table.columns.filter(({ isAdditive }) => isAdditive)
  const all = table.rows(manager, ask)
  const sums = newQuery(manager)
    .select("count(*)", "count")
    .from(`(${all.getQuery()})`, "t")
    .setParameters(all.getParameters())
  for (const { key } of added)
    sums.addSelect(`coalesce(sum(t."${key}"), 0)`, `sum_${key}`)
  const total = (await sums.getRawOne<Record<string, string>>()) ?? {}
  return {
    count: Number(total["count"] ?? 0),
    totals: Object.fromEntries(
      added.map(({ key }) => [key, Number(total[`sum_${key}`] ?? 0)])
    ),
  }
}

/** How the count and a sum of all pages are called in a row. */
const COUNT = "all_rows"
const sumOf = (key: string) => `all_${key}`

/** The rows of a page, each with the count and the sums of all: worked out once. */
async function readAtOnce(
  manager: EntityManager,
  table: ReportTable,
  ask: Ask,
  { limit, offset, sort = table.sort }: PageAsked
): Promise<TablePage | null> {
  const added = table.columns.filter(({ isAdditive }) => isAdditive)
  const all = table.rows(manager, ask)
  const query = newQuery(manager)
    .select("t.*")
    .addSelect("count(*) over ()", COUNT)
    .from(`(${all.getQuery()})`, "t")
    .setParameters(all.getParameters())
    .orderBy(`"${sort.column}"`, sort.direction, "NULLS LAST")
    .addOrderBy(`"${table.key}"`, "ASC")
    .limit(limit)
    .offset(offset)
  for (const { key } of added)
    query.addSelect(`sum(t."${key}") over ()`, sumOf(key))
  const raw = await query.getRawMany<ObjectLiteral>()
  const [first] = raw
  if (!first) return null
  const extra = new Set([COUNT, ...added.map(({ key }) => sumOf(key))])
  return {
    rows: raw.map((row) =>
      rowOf(
        table,
        Object.fromEntries(
          Object.entries(row).filter(([name]) => !extra.has(name))
        )
      )
    ),
    count: Number(first[COUNT]),
    totals: Object.fromEntries(
      added.map(({ key }) => [key, Number(first[sumOf(key)] ?? 0)])
    ),
  }
}

export interface PageAsked {
  limit: number
  offset: number
  sort?: Sort | undefined
}

/** A page of a table, with the count and the sums of all pages. */
export async function readTable(
  manager: EntityManager,
  table: ReportTable,
  ask: Ask,
  page: PageAsked
): Promise<TablePage> {
  if (!table.isPlain)
    return readInHashes(manager, async (own) => {
      const found = await readAtOnce(own, table, ask, page)
      return found ?? { rows: [], ...(await readSums(own, table, ask)) }
    })
  const raw = await sortedRows(manager, table, ask, page.sort)
    .limit(page.limit)
    .offset(page.offset)
    .getRawMany<ObjectLiteral>()
  return {
    rows: raw.map((row) => rowOf(table, row)),
    ...(await readSums(manager, table, ask)),
  }
}
