import type { EntityManager } from "typeorm"
import type { Ask } from "./ask"
import type { Query } from "./query"

/** What a cell holds. `share` is of 0 to 1, `hours` may have a fraction. */
export type ColumnKind =
  | "text"
  | "rupiah"
  | "count"
  | "share"
  | "hours"
  | "month"
  | "day"
  | "moment"
  | "flag"

/** In Indonesian and in English. */
export interface Words {
  id: string
  en: string
}

export interface Column {
  key: string
  kind: ColumnKind
  /** As people read it, on pages and in files. */
  label: Words
  /** The rows of all pages add up to something that means something. */
  isAdditive?: boolean
  /** Where cells are codes: what people read instead. */
  words?: Record<string, Words>
}

export type Sort = { column: string; direction: "ASC" | "DESC" }

/** What somebody can choose, and a table may not follow. */
export type Ignored = "months" | "category" | "cohort" | "stage"

/** Of tables that tell how things are now, and not what sold. */
export const OF_NOW: readonly Ignored[] = ["months", "category"]

/** A table that pages show and files hold: the same rows, by one query. */
export interface ReportTable {
  columns: readonly Column[]
  sort: Sort
  /** What tells rows of equal rank apart. */
  key: string
  /** Its rows are those of a model: a page of them is found without the others. */
  isPlain?: boolean
  /** What has to be said before it is read, on pages and in files. */
  note?: Words
  /** What of a choice says nothing here: pages do not offer it, files do not name it. */
  ignores?: readonly Ignored[]
  /** Its rows are read as they are when it is asked for, not from a refresh. */
  isLive?: boolean
  /** Its rows are pesantren, and can be narrowed to those at a step of the funnel. */
  takesStep?: boolean
  /**
   * Selects each column by its key. Every query is made of places within
   * the asking, so that no row of another territory comes into it.
   */
  rows: (manager: EntityManager, ask: Ask) => Query
}

const column =
  (kind: ColumnKind, isAdditive = false) =>
  (key: string, id: string, en: string): Column => ({
    ...{ key, kind, label: { id, en } },
    ...(isAdditive ? { isAdditive } : {}),
  })

export const text = column("text")
/** Text that is one of a few codes, each with its words. */
export const coded = (
  key: string,
  id: string,
  en: string,
  words: Record<string, Words>
): Column => ({ ...text(key, id, en), words })
export const rupiah = column("rupiah", true)
/** Rupiah that do not add up: means, and what stands in several rows. */
export const money = column("rupiah")
export const count = column("count", true)
/** A count that repeats over rows, such as that of buyers. */
export const ownCount = column("count")
export const share = column("share")
export const hours = column("hours")
export const month = column("month")
export const day = column("day")
export const moment = column("moment")
