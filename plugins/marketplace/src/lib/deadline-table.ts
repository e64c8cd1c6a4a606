import { DEADLINE_KINDS, type DeadlineKind } from "./deadline-kinds"

/** Whether a row holds already: then it is kept, to explain what was promised. */
export const hasBegun = (validFrom: string | Date, at: Date): boolean =>
  new Date(validFrom).getTime() <= at.getTime()

/** One kind of deadline: what holds, and what will. */
export interface DeadlineLine<Row> {
  kind: DeadlineKind
  /** Null where nothing has begun: then nothing of the kind ever ends by itself. */
  now: Row | null
  /** The soonest first. */
  coming: Row[]
}

type RowOf = { kind: DeadlineKind; valid_from: string | Date }

/** Rows as the administrator reads them: a line for each kind. */
export function deadlineTable<Row extends RowOf>(
  rows: readonly Row[],
  at: Date
): DeadlineLine<Row>[] {
  const time = ({ valid_from }: Row) => new Date(valid_from).getTime()
  return DEADLINE_KINDS.map((kind) => {
    const own = rows
      .filter((row) => row.kind === kind)
      .sort((one, other) => time(one) - time(other))
    return {
      kind,
      now: own.findLast((row) => hasBegun(row.valid_from, at)) ?? null,
      coming: own.filter((row) => !hasBegun(row.valid_from, at)),
    }
  })
}
