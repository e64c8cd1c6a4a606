import { normaliseWords } from "../lib/normalise"

/** Longest question that is noted. */
const MAX_CHARACTERS = 100

/**
 * The words of a search as they may be kept: folded, without what could tell a
 * person, such as addresses of mail and numbers of six and more digits (phone,
 * card, identity). Empty when nothing is left that is worth noting.
 */
export const loggableWords = (typed: string): string => {
  const words = normaliseWords(
    typed.replace(/\S+@\S+/gu, " ").replace(/\+?\d(?:[\s().-]*\d){5,}/gu, " ")
  )
  // By whole letters: the log takes no half of one.
  return [...words.join(" ")].slice(0, MAX_CHARACTERS).join("")
}
