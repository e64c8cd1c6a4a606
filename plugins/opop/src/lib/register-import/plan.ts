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
  /** Rows that are the entry that they are similar to: they repeat it. */
  same_rows: readonly number[]
  /** Rows that are another one than the entry that they are similar to. */
  other_rows: readonly number[]
}

/** A row that is similar to an entry, when nobody has said what it is. */
export type UndecidedRow = {
  row: number
  name: string
  entry: { id: string; name: string }
}

export type ImportPlan = {
  create: CreatePesantren[]
  update: UpdatePesantren[]
  skipped: number
  undecided: UndecidedRow[]
  /** Rows that are broken and were not left out: nothing may be imported. */
  broken: number[]
}

/**
 * What an import would do. A row that is only similar to an entry is entered
 * when somebody said that it is another one, repeats the entry when somebody
 * said so, and else stays out, undecided. One that repeats an earlier row is
 * left out.
 */
export function planImport(
  rows: readonly MatchedRow[],
  { duplicates, skip_rows, same_rows, other_rows }: ImportChoices
): ImportPlan {
  const [left, same, other] = [
    new Set(skip_rows),
    new Set(same_rows),
    new Set(other_rows),
  ]
  const plan: ImportPlan = {
    ...{ create: [], update: [], skipped: 0 },
    ...{ undecided: [], broken: [] },
  }
  const updated = new Set<string>()
  for (const { row, name, entry, duplicate } of rows) {
    const similar = duplicate?.by === "similar" ? duplicate : null
    if (left.has(row)) plan.skipped += 1
    else if (!entry) plan.broken.push(row)
    else if (!duplicate || (similar && other.has(row))) plan.create.push(entry)
    else if (similar && !same.has(row))
      plan.undecided.push({
        ...{ row, name },
        entry: { id: similar.id, name: similar.name },
      })
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

/**
 * The choices without those that were made about another entry than the one
 * that a row is similar to by now: of these rows nobody has said anything.
 */
export function choicesStillMeant(
  choices: ImportChoices,
  { shown, now }: Record<"shown" | "now", readonly MatchedRow[]>
): ImportChoices {
  const [then, today] = [similarEntries(shown), similarEntries(now)]
  const isMeant = (row: number) => then.get(row) === today.get(row)
  return {
    ...choices,
    same_rows: choices.same_rows.filter(isMeant),
    other_rows: choices.other_rows.filter(isMeant),
  }
}

const similarEntries = (rows: readonly MatchedRow[]): Map<number, string> =>
  new Map(
    rows.flatMap(({ row, duplicate }): [number, string][] =>
      duplicate?.by === "similar" ? [[row, duplicate.id]] : []
    )
  )

/** The entry keeps its name and place: the row was found by them or by NSPP. */
function toUpdate(id: string, entry: CreatePesantren): UpdatePesantren {
  const { name: _n, district_code: _d, slug: _s, shop: _h, ...rest } = entry
  return { id, ...rest }
}
