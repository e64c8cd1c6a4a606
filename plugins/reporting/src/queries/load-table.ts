import type { MedusaContainer } from "@medusajs/framework/types"
import { fail } from "../errors"
import { REPORTING_MODULE } from "../modules/reporting"
import type { Ask } from "../tables/ask"
import { followed } from "../tables/followed"
import { type PageAsked, readTable, type TablePage } from "../tables/read-table"
import type { Column, Ignored, ReportTable, Sort, Words } from "../tables/table"
import { readAsOf } from "./as-of"
import { type Asked, askOf } from "./ask-of"
import { keptAnswer } from "./kept-answer"

export interface RowsAsked extends Asked {
  sort?: string | undefined
  direction?: "asc" | "desc" | undefined
}

export interface TableAsked extends RowsAsked {
  limit: number
  offset: number
}

/** The order that a request names; null where it names a column that is not there. */
function sortOf(
  table: ReportTable,
  { sort, direction }: RowsAsked
): Sort | null {
  const column = sort ?? table.sort.column
  const isThere = table.columns.some(({ key }) => key === column)
  if (!isThere && column !== table.sort.column) return null
  const given = direction === "asc" ? "ASC" : "DESC"
  return { column, direction: direction ? given : table.sort.direction }
}

/**
 * What rows a request is about, in which order. Throws `invalid_request` for a
 * column or a category that there is not, and for a step where none is taken.
 */
export async function rowsAsked(
  container: MedusaContainer,
  table: ReportTable,
  territory: readonly string[],
  asked: RowsAsked
): Promise<{ ask: Ask; sort: Sort }> {
  const sort = sortOf(table, asked)
  if (!sort)
    throw fail("invalid_request", {
      ...{ field: "sort", detail: "there is no such column" },
    })
  if (asked.step !== undefined && !table.takesStep)
    throw fail("invalid_request", {
      ...{ field: "step", detail: "this table takes none" },
    })
  const ask = await askOf(container, territory, asked)
  return { ask: followed(ask, table.ignores), sort }
}

interface NamedTable {
  /** As its address has it: what tells it from others. */
  name: string
  table: ReportTable
}

export interface LoadedTable extends TablePage {
  columns: readonly Column[]
  note: Words | null
  /** What of the choice says nothing in this table. */
  ignores: readonly Ignored[]
  period: { from: string; to: string }
  /** ISO time; what happened later is not in the figures; null before the first. */
  as_of: string | null
  limit: number
  offset: number
}

/**
 * A page of a table within a territory. Throws `invalid_request` for a column or
 * a category that there is not, `reports_unavailable`.
 */
export async function loadTable(
  container: MedusaContainer,
  { name, table }: NamedTable,
  territory: readonly string[],
  asked: TableAsked
): Promise<LoadedTable> {
  const { ask, sort } = await rowsAsked(container, table, territory, asked)
  const page = { limit: asked.limit, offset: asked.offset, sort }
  return {
    ...(await readPage(container, { name, table }, { ask, page })),
    ...{ columns: table.columns, period: ask.period },
    ...{ note: table.note ?? null, ignores: table.ignores ?? [] },
    ...{ limit: page.limit, offset: page.offset },
  }
}

/** What is cheap to read, or of now, is read each time. */
async function readPage(
  container: MedusaContainer,
  { name, table }: NamedTable,
  { ask, page }: { ask: Ask; page: PageAsked }
): Promise<TablePage & Pick<LoadedTable, "as_of">> {
  if (!table.isPlain && !table.isLive)
    return keptAnswer(container, { of: name, ask, page }, (manager) =>
      readTable(manager, table, ask, page)
    )
  return container.resolve(REPORTING_MODULE).read(async (manager) => {
    const found = await readTable(manager, table, ask, page)
    const asOf = await readAsOf(manager, table)
    return { ...found, as_of: asOf?.toISOString() ?? null }
  })
}
