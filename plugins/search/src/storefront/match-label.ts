import { normaliseWords, type QueryTerm } from "../lib/normalise"

/** Whether a name holds every term, the last one perhaps only begun. */
export function matchesLabel(label: string, terms: QueryTerm[]): boolean {
  const words = normaliseWords(label)
  return (
    terms.length > 0 &&
    terms.every(({ spellings, isPrefix }) =>
      spellings.some((spelling) =>
        words.some((word) =>
          isPrefix ? word.startsWith(spelling) : word === spelling
        )
      )
    )
  )
}
