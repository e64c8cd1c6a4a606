import { maskNumber } from "./mask"

type Fields = Record<string, unknown>

/** What a value looks like to a comparison: dates as texts, lists by content. */
const plain = (value: unknown): string =>
  JSON.stringify(value instanceof Date ? value.toISOString() : (value ?? null))

/**
 * The fields of a change that say something new, before and after, as the log
 * keeps them: numbers of persons masked. Both null when nothing is new.
 */
export function changedFields(
  before: Fields,
  after: Fields,
  masked: readonly string[] = []
): { before: Fields | null; after: Fields | null } {
  const names = Object.keys(after).filter(
    (name) =>
      after[name] !== undefined && plain(before[name]) !== plain(after[name])
  )
  if (names.length === 0) return { before: null, after: null }
  const pick = (fields: Fields) =>
    Object.fromEntries(
      names.map((name) => {
        const value = fields[name] ?? null
        return [
          name,
          masked.includes(name) && typeof value === "string"
            ? maskNumber(value)
            : value,
        ]
      })
    )
  return { before: pick(before), after: pick(after) }
}
