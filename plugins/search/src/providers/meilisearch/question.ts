import { queryTerms } from "../../lib/query-terms"

/** What the engine itself corrects never, so that it may be a beginning. */
const IS_NUMBER = /^\d+$/

/**
 * A visitor's question for the engine: folded words, the last one a beginning
 * unless a space follows it. Words in quotes are taken as they are, without
 * corrections: codes, and all of a question that was asked `verbatim`.
 * Undefined when nothing is left to look for.
 */
export function compileQuestion(
  question: string | undefined,
  isVerbatim: boolean
): string | undefined {
  const terms = queryTerms(question ?? "")
  if (!terms.length) {
    return undefined
  }
  // Folded words are letters and digits only: no quote is among them.
  const words = terms.map(({ word, isCode, isPrefix }) =>
    isVerbatim || (isCode && !(isPrefix && IS_NUMBER.test(word)))
      ? `"${word}"`
      : word
  )
  return words.join(" ") + (terms.at(-1)?.isPrefix ? "" : " ")
}
