import { normaliseWords } from "./normalise"

/** Longest question that is read; what is beyond it is ignored. */
export const MAX_QUERY_CHARACTERS = 200
/** Most words of a question that are searched for. */
export const MAX_QUERY_WORDS = 12

/** A word of a question. */
export type QueryTerm = {
  /** The word as folded from what was typed. */
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
 * unless the question ends in a space. Empty when nothing is left to look for.
 */
export function queryTerms(question: string): QueryTerm[] {
  const cut = question.slice(0, MAX_QUERY_CHARACTERS)
  const words = normaliseWords(cut).slice(0, MAX_QUERY_WORDS)
  const isTyping = !/\s$/.test(cut)
  return words.map((word, position) => ({
    word,
    spellings: [[word]],
    stem: null,
    isPrefix: isTyping && position === words.length - 1,
    isCode: /\d/.test(word),
  }))
}
