import { normaliseWords } from "../lib/normalise"
import type { QueryTerm } from "../lib/query-terms"

/** Whether a name holds every term, the last one perhaps only begun. */
export function matchesLabel(label: string, terms: QueryTerm[]): boolean {
  const words = normaliseWords(label)
  return (
    terms.length > 0 &&
    terms.every(({ spellings, isPrefix }) =>
      spellings.some((spelling) => holds(words, spelling, isPrefix))
    )
  )
}

/** Whether `phrase` stands in `words`, its last word perhaps only begun. */
const holds = (words: string[], phrase: string[], isPrefix: boolean) =>
  words.some((_, start) =>
    phrase.every((word, offset) => {
      const found = words[start + offset] ?? ""
      const isLast = offset === phrase.length - 1
      return isPrefix && isLast ? found.startsWith(word) : found === word
    })
  )
