/** Tells two states of an entry apart: the later of the times of its rows. */
export const versionOf = (entry: {
  updated_at: Date | string
  record: { updated_at: Date | string }
}): string =>
  new Date(
    Math.max(
      new Date(entry.updated_at).getTime(),
      new Date(entry.record.updated_at).getTime()
    )
  ).toISOString()
