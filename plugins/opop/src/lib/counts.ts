import type { RecordInput } from "./pesantren-input"

/** What is counted of people; `counts_as_of` says when. */
const COUNT_FIELDS = [
  "santri_resident",
  "santri_day",
  "santri_male",
  "santri_female",
  "teachers",
  "workers",
] as const

export type Counts = Partial<
  Record<(typeof COUNT_FIELDS)[number], number | null>
>

/**
 * A change of a record with the time of its counts: that of the change when it
 * brings other counts than before (`before` null: a new entry), none when it
 * empties them all. Who names a time keeps it.
 */
export function withCountTime<Changed extends RecordInput>(
  record: Changed,
  { before, now }: { before: Counts | null; now: Date }
): Changed & Pick<RecordInput, "counts_as_of"> {
  const isChanged = COUNT_FIELDS.some(
    (field) =>
      record[field] !== undefined && record[field] !== (before?.[field] ?? null)
  )
  if (record.counts_as_of !== undefined || !isChanged) return record
  const isCounted = COUNT_FIELDS.some(
    (field) => (record[field] === undefined ? before : record)?.[field] != null
  )
  return { ...record, counts_as_of: isCounted ? now : null }
}
