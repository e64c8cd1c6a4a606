type Page = Readonly<{
  /** So many of the whole list hold every word; null where all do. */
  similarAfter: number | null
  /** How many the pages before this one hold. */
  before: number
}>

/** The rows of one page: those that hold every word, and those that are like it. */
export const splitSimilar = <Row>(
  rows: readonly Row[],
  { similarAfter, before }: Page
): { fitting: readonly Row[]; similar: readonly Row[] } => {
  const place =
    similarAfter === null ? rows.length : Math.max(0, similarAfter - before)
  return { fitting: rows.slice(0, place), similar: rows.slice(place) }
}
