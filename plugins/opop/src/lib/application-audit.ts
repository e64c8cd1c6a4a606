import { type DataChange, isMasked } from "./application-data"
import { isMaskedNumber, seenAs } from "./mask"

/** Changes of a case as the log keeps them: numbers of persons masked. */
export function auditedChanges(changes: readonly DataChange[]): {
  before: Record<string, unknown>
  after: Record<string, unknown>
} {
  const of = (side: "before" | "after") =>
    Object.fromEntries(
      changes.map((change) => [
        change.path,
        isMasked(change.path) ? seenAs("masked", change[side]) : change[side],
      ])
    )
  return { before: of("before"), after: of("after") }
}

/**
 * What the log keeps of a change, for readers of no number of a person: not
 * even masked, be it the case's or one of its papers'.
 */
export const withoutNumbers = (
  values: Record<string, unknown> | null
): Record<string, unknown> | null =>
  values &&
  Object.fromEntries(
    Object.entries(values).filter(
      ([path, value]) => !isMasked(path) && !isMaskedNumber(value)
    )
  )
