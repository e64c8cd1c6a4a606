import { isBuyingWord, withoutPrices } from "./filler"
import { normaliseWords } from "./normalise"
import { spellingsBegunBy } from "./spellings"
import { stemWord } from "./stem"
import { synonymsAt } from "./synonyms"

/** Longest question that is read; what is beyond it is ignored. */
export const MAX_QUERY_CHARACTERS = 200
/** Most words of a question that are searched for. */
export const MAX_QUERY_WORDS = 12

/** A word of a question, or a phrase that has synonyms. */
export type QueryTerm = {
  /** The word as folded from what was typed; a phrase with spaces. */
  word: string
  /** What counts as this word, itself first; each one word or a phrase. */
  spellings: string[][]
  /** Light stem, for the lowest weight; null when it is the word itself. */
  stem: string | null
  /** The visitor may still be typing it: longer words count too. */
  isPrefix: boolean
  /** Holds a digit (SKU, number, quantity): never corrected, never stemmed. */
  isCode: boolean
}

/**
 * A visitor's question as terms, capped. The last word counts as a prefix
 * unless the question ends in a space. What is about buying and not about the
 * thing counts only where there is nothing else. Empty when nothing is left to
 * look for.
 */
export function queryTerms(question: string): QueryTerm[] {
  const cut = question.slice(0, MAX_QUERY_CHARACTERS)
  const asked = normaliseWords(cut)
  const telling = normaliseWords(withoutPrices(cut)).filter(
    (word) => !isBuyingWord(word)
  )
  const words = telling.length ? telling : asked
  // What follows the last word, if only a price, says that it is written out.
  const isTyping = !/\s$/.test(cut) && words.at(-1) === asked.at(-1)
  return toTerms(words.slice(0, MAX_QUERY_WORDS), isTyping)
}

/** Folded words as terms; the last may be a beginning. */
export function toTerms(words: string[], isTyping: boolean): QueryTerm[] {
  const terms: QueryTerm[] = []
  for (let at = 0; at < words.length;) {
    const known = synonymsAt(words.slice(at))
    const taken = known?.taken ?? 1
    const word = words.slice(at, at + taken).join(" ")
    const isCode = /\d/.test(word)
    const isPrefix = isTyping && at + taken === words.length
    const stem = isCode || taken > 1 ? word : stemWord(word)
    at += taken
    terms.push({
      word,
      spellings: [
        ...(known?.spellings ?? [[word]]),
        ...(isPrefix ? begunSpellings(word) : []),
      ],
      stem: stem === word ? null : stem,
      isPrefix,
      isCode,
    })
  }
  return terms
}

/** Shortest beginning that is taken for one of another spelling. */
const MIN_BEGUN = 3

const begunSpellings = (word: string): string[][] =>
  word.length < MIN_BEGUN ? [] : spellingsBegunBy(word).map((kept) => [kept])
