import { fold } from "../fold"
import { type ColumnMapping, HEADINGS, IMPORT_FIELDS } from "./fields"

type Guess = {
  field: (typeof IMPORT_FIELDS)[number]
  column: number
  score: number
}

/**
 * How well a heading fits the words of a field: the number of letters they
 * share, twice when it is exactly them. 0: not at all.
 */
function fit(heading: string, words: readonly string[]): number {
  const padded = ` ${heading} `
  return Math.max(
    0,
    ...words.map((word) => {
      if (heading === word) return 2 * word.length + 100
      return word.length > 2 && padded.includes(` ${word} `) ? word.length : 0
    })
  )
}

/**
 * The column of each field, guessed by the headings: best fits first, every
 * column and every field once.
 */
export function guessColumns(headings: readonly string[]): ColumnMapping {
  const guesses: Guess[] = headings.flatMap((heading, column) => {
    const folded = fold(heading)
    return IMPORT_FIELDS.map((field) => ({
      field,
      column,
      score: fit(folded, HEADINGS[field]),
    })).filter(({ score }) => score > 0)
  })
  const mapping: ColumnMapping = {}
  const taken = new Set<number>()
  for (const { field, column } of guesses.sort((a, b) => b.score - a.score)) {
    if (mapping[field] !== undefined || taken.has(column)) continue
    mapping[field] = column
    taken.add(column)
  }
  return mapping
}
