import { normaliseWords } from "./normalise"
import { SPELLINGS } from "./spellings"
import { stemWord } from "./stem"
import { MAX_SYNONYM_WORDS, synonymsOf } from "./synonyms"

/** Longest question that is read; what is beyond it is ignored. */
export const MAX_QUERY_CHARACTERS = 200
/** Most words of a question that are searched for. */
export const MAX_QUERY_WORDS = 12
/** From how many letters a beginning tells which spelling it is going to be. */
const MIN_TELLING_LETTERS = 3

/** A word of a question, or a few that together name a thing. */
export type QueryTerm = {
  /** As folded from what was typed; "buah tangan" when it is one thing. */
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
  const terms: QueryTerm[] = []
  for (let start = 0; start < words.length;) {
    const phrase = phraseAt(words, start)
    start += phrase.length
    terms.push(toTerm(phrase, isTyping && start === words.length))
  }
  return terms
}

/** The longest name of a thing that begins here, else the word itself. */
function phraseAt(words: string[], start: number): string[] {
  for (let length = MAX_SYNONYM_WORDS; length > 1; length--) {
    const phrase = words.slice(start, start + length)
    if (phrase.length === length && synonymsOf(phrase.join(" "))) {
      return phrase
    }
  }
  return words.slice(start, start + 1)
}

function toTerm(phrase: string[], isPrefix: boolean): QueryTerm {
  const word = phrase.join(" ")
  const stem = phrase.length === 1 ? stemWord(word) : word
  const others = [
    ...(synonymsOf(word) ?? []),
    ...(isPrefix ? begunSpellings(word) : []),
  ]
  return {
    word,
    spellings: [phrase, ...others.map((other) => other.split(" "))],
    stem: stem === word ? null : stem,
    isPrefix,
    isCode: /\d/.test(word),
  }
}

/** "krip" becomes "kripik", of which the index knows only "keripik". */
function begunSpellings(word: string): string[] {
  if (word.length < MIN_TELLING_LETTERS) {
    return []
  }
  const kept = [...SPELLINGS]
    .filter(([written]) => written.startsWith(word))
    .map(([, spelling]) => spelling)
    .filter((spelling) => !spelling.startsWith(word))
  return [...new Set(kept)]
}
