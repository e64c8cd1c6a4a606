/** What an officer says of a row that is similar to an entry. */
export const SIMILAR_CHOICES = ["later", "same", "other"] as const
type SimilarChoice = (typeof SIMILAR_CHOICES)[number]

const PREFIX = "baris-"

/** The name of a row's choice in the form of an import. */
export const similarName = (row: number) => `${PREFIX}${row}`

/**
 * The rows of a form that are the entry they are similar to, and those that are
 * another one; what is left for later is in neither.
 */
export function readSimilar(typed: Readonly<Record<string, string>>): {
  same_rows: number[]
  other_rows: number[]
} {
  const chosen = Object.entries(typed).flatMap(([name, choice]) => {
    const row = Number(/^baris-([1-9]\d{0,5})$/.exec(name)?.[1])
    return Number.isNaN(row) ? [] : [{ row, choice }]
  })
  const rowsOf = (wanted: SimilarChoice) =>
    chosen.filter(({ choice }) => choice === wanted).map(({ row }) => row)
  return { same_rows: rowsOf("same"), other_rows: rowsOf("other") }
}
