import type { MedusaContainer } from "@medusajs/framework/types"
import { failAccess } from "../faults/access"
import type { Duplicate, MatchedRow } from "../lib/register-import/match"
import { sayProblem, type RowProblem } from "../lib/register-import/problems"
import { MAPPING_MODULE } from "../modules/mapping"
import type { ImportRowFilter } from "../modules/mapping/sql"

/** A row as the preview shows it. */
export type ShownRow = {
  /** Its number in the file, counted from 1. */
  row: number
  name: string
  district: string | null
  nspp: string | null
  products: string[]
  problems: (RowProblem & { message: string })[]
  duplicate: Duplicate | null
}

const SUMMARY = [
  ...(["id", "filename", "state", "sheet", "sheets", "columns"] as const),
  ...([
    "mapping",
    "missing",
    "fingerprint",
    "rows_count",
    "errors_count",
  ] as const),
  ...(["warnings_count", "duplicates_count", "similar_count"] as const),
  ...(["progress", "created_count", "updated_count"] as const),
  ...(["skipped_count", "undecided_count", "undecided"] as const),
  ...(["officer_name", "started_at", "applied_at", "created_at"] as const),
] as const

/** An import with how far it is; `rows` is a page of the kind asked for. */
export async function getRegisterImport(
  scope: MedusaContainer,
  {
    id,
    locale,
    ...page
  }: {
    id: string
    locale: "id" | "en"
    only: ImportRowFilter
    limit: number
    offset: number
  }
) {
  const mapping = scope.resolve(MAPPING_MODULE)
  const [found] = await mapping.listRegisterImports(
    { id },
    { select: [...SUMMARY], take: 1 }
  )
  if (!found) throw failAccess("row_not_found")
  const { fingerprint, ...summary } = found
  const [rows, [earlier]] = await Promise.all([
    // While it is applied, people only ask how far it is.
    summary.state === "previewed"
      ? mapping.pageImportRows({ id, ...page })
      : [],
    mapping.listRegisterImports(
      { fingerprint, state: "applied" },
      {
        select: ["id", "applied_at"],
        order: { applied_at: "DESC" },
        take: 1,
      }
    ),
  ])
  return {
    ...summary,
    earlier:
      earlier && earlier.id !== id
        ? { id: earlier.id, applied_at: earlier.applied_at }
        : null,
    rows: rows.map((row) => show(row, locale)),
  }
}

const show = (row: MatchedRow, locale: "id" | "en"): ShownRow => ({
  row: row.row,
  name: row.name,
  district: row.district,
  nspp: row.entry?.record?.nspp ?? null,
  products: row.entry?.record?.businesses?.map(({ kind }) => kind) ?? [],
  problems: row.problems.map((problem) => ({
    ...problem,
    message: sayProblem(problem, locale),
  })),
  duplicate: row.duplicate,
})
