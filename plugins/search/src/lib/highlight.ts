import { damerau, maxTypos } from "./damerau"
import { normaliseWords } from "./normalise"
import { QUANTITY_SOURCE } from "./quantities"
import type { QueryTerm } from "./query-terms"
import { stemWord } from "./stem"

/** A part of a text, and whether it is what was searched for. */
export type Segment = { text: string; hit: boolean }

// A word with its apostrophes and hyphens is one part: "Al-Qur’an", "oleh-oleh".
const PARTS = new RegExp(
  `${QUANTITY_SOURCE}|[\\p{L}\\p{N}\\p{M}'’‘ʼʻʿʾ′\`´\\p{Cf}]+(?:-[\\p{L}\\p{N}\\p{M}'’‘ʼʻʿʾ′\`´\\p{Cf}]+)*`,
  "giu"
)

type Part = { start: number; end: number; words: string[] }

/**
 * Cuts a text into what was searched for and what stands between. The segments
 * join to exactly the text, so whoever shows them escapes plain text as always;
 * no markup is ever made of it.
 * @param isFuzzy also words that are a typo away, as some engines find them
 */
export function highlight(
  text: string,
  terms: QueryTerm[],
  { isFuzzy = false }: { isFuzzy?: boolean } = {}
): Segment[] {
  const parts = [...text.matchAll(PARTS)].map(({ 0: whole, index }): Part => ({
    start: index,
    end: index + whole.length,
    words: normaliseWords(whole),
  }))
  const marked = new Set(
    terms.flatMap((term) =>
      term.spellings.flatMap((phrase) =>
        partsOf(parts, phrase, (word, wanted, isLast) =>
          isSame(word, wanted, { ...term, isLast, isFuzzy })
        )
      )
    )
  )
  const segments: Segment[] = []
  let end = 0
  for (const part of parts.filter((_, at) => marked.has(at))) {
    if (part.start > end) {
      segments.push({ text: text.slice(end, part.start), hit: false })
    }
    segments.push({ text: text.slice(part.start, part.end), hit: true })
    end = part.end
  }
  return end < text.length || segments.length === 0
    ? [...segments, { text: text.slice(end), hit: false }]
    : segments
}

/** Places of the parts in which a phrase stands, word after word. */
function partsOf(
  parts: Part[],
  phrase: string[],
  isMeant: (word: string, wanted: string, isLast: boolean) => boolean
): number[] {
  const words = parts.flatMap(({ words }, at) =>
    words.map((word) => ({ word, at }))
  )
  return words.flatMap((_, start) => {
    const stretch = words.slice(start, start + phrase.length)
    const isThere =
      stretch.length === phrase.length &&
      stretch.every(({ word }, n) =>
        isMeant(word, phrase[n] ?? "", n === phrase.length - 1)
      )
    return isThere ? stretch.map(({ at }) => at) : []
  })
}

function isSame(
  word: string,
  wanted: string,
  how: Pick<QueryTerm, "isPrefix" | "isCode"> & {
    isLast: boolean
    isFuzzy: boolean
  }
): boolean {
  if (
    word === wanted ||
    (how.isPrefix && how.isLast && word.startsWith(wanted))
  ) {
    return true
  }
  if (how.isCode) {
    return false
  }
  const max = maxTypos(wanted)
  return (
    stemWord(word) === stemWord(wanted) ||
    (how.isFuzzy && max > 0 && damerau(word, wanted, max) <= max)
  )
}
