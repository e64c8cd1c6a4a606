import type { CreatePesantren, UpdatePesantren } from "../pesantren-input"
import type { MatchedRow } from "./match"

/** What to do with rows that repeat an entry of the register. */
export const DUPLICATE_CHOICES = ["skip", "update"] as const
export type DuplicateChoice = (typeof DUPLICATE_CHOICES)[number]

export type ImportChoices = {
  /** For rows that repeat an entry by NSPP or name. */
  duplicates: DuplicateChoice
  /** Rows to leave out, by their number in the file: broken ones, say. */
  skip_rows: readonly number[]
}

export type ImportPlan = {
  create: CreatePesantren[]
  update: UpdatePesantren[]
  skipped: number
  /** Rows that are broken and were not left out: nothing may be imported. */
  broken: number[]
}

/**
 * What an import would do. A row that is only similar to an entry is entered
 * (it carries a warning), one that repeats an earlier row is left out.
 */
export function planImport(
  rows: readonly MatchedRow[],
  { duplicates, skip_rows }: ImportChoices
): ImportPlan {
  const left = new Set(skip_rows)
  const plan: ImportPlan = { create: [], update: [], skipped: 0, broken: [] }
  const updated = new Set<string>()
  for (const { row, entry, duplicate } of rows) {
    if (left.has(row)) plan.skipped += 1
    else if (!entry) plan.broken.push(row)
    else if (!duplicate || duplicate.by === "similar") plan.create.push(entry)
    else if (
      duplicate.by === "file" ||
      duplicates === "skip" ||
      updated.has(duplicate.id)
    )
      plan.skipped += 1
    else {
      updated.add(duplicate.id)
      plan.update.push(toUpdate(duplicate.id, entry))
    }
  }
  return plan
}

/** The entry keeps its name and place: the row was found by them or by NSPP. */
function toUpdate(id: string, entry: CreatePesantren): UpdatePesantren {
  const { name: _n, district_code: _d, slug: _s, shop: _h, ...rest } = entry
  return { id, ...rest }
}
