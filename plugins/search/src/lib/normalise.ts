import { foldQuantities } from "./quantities"
import { SPELLINGS } from "./spellings"

/**
 * Words as the index and the query both see them: one pure module, so that a
 * document and a question can never be folded differently, whichever engine
 * answers. Folding here: case, marks, apostrophes, numbers, units, stop words,
 * Arabic articles, reduplication, one spelling for each word.
 */

/** Longest word that is kept whole. */
const MAX_WORD_LETTERS = 40

/** Words that say nothing about a product, in Indonesian and English. */
const STOP_WORDS = (
  "dan di ke dari yang untuk dengan atau ini itu pada oleh dalam para adalah " +
  "the of and for with a an in on to al"
).split(" ")
const STOPPED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${STOP_WORDS.join("|")})(?![\\p{L}\\p{N}])`,
  "gu"
)

// Said twice they are another thing than said once: "oleh-oleh" is a gift from
// a journey and "oleh" a preposition. All other words mean the same twice.
const OTHER_WHEN_TWICE =
  /(?<![\p{L}\p{N}])(oleh|gula|otak|mata|laba|layang|kuda|hati|langit|alun)[\s-]+\1(?![\p{L}\p{N}])/gu
/** "baju2" is "baju-baju" in a hurry. */
const TWICE_BY_DIGIT = /(?<![\p{L}\p{N}])(\p{L}{4,})2(?![\p{L}\p{N}])/gu

// The article before a letter of the sun takes that letter: an-nur, ar-rahman.
const ARTICLES = new Set(["an", "ar", "as", "ad", "at", "az", "asy", "ash"])
/** The article as a part of the word: alhikmah, annur, arrahman. */
const JOINED_ARTICLE = /^(?:al(?=[hq]\p{L}{2})|a([nrstdz])(?=\1\p{L}{2}))/u

/**
 * The words of a text in order, folded: "Qur’an 500 gr, 1,5 L & Séri" becomes
 * `quran 500gram 1500ml seri`. Total: any string gives an answer.
 */
export function normaliseWords(text: string): string[] {
  const said = foldLetters(text)
    .replace(OTHER_WHEN_TWICE, "$1$1")
    .replace(TWICE_BY_DIGIT, "$1")
    .replace(STOPPED, " ")
  const words = foldQuantities(said)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(foldWord)
  return withoutRepeats(withoutArticles(words))
}

/** The same as one text, cut to `maxWords`: what goes into an index. */
export function normaliseText(text: string, maxWords = 400): string {
  return normaliseWords(text).slice(0, maxWords).join(" ")
}

/** The words of a text as they are spelled, without case and marks only. */
export const plainWords = (text: string): string[] =>
  foldLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")

/** Lower case without marks; apostrophes join what they stand between. */
function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘ʼʻʿʾ`´]/gu, "")
}

function foldWord(word: string): string {
  const rest = word.replace(JOINED_ARTICLE, "")
  const bare = STOP_WORDS.includes(rest) ? word : rest
  const kept = SPELLINGS.get(word) ?? SPELLINGS.get(bare) ?? bare
  return kept.length > MAX_WORD_LETTERS
    ? [...kept].slice(0, MAX_WORD_LETTERS).join("")
    : kept
}

/** Articles that stand apart: "ar rahman" is "rahman", "as" alone stays. */
function withoutArticles(words: string[]): string[] {
  const kept: string[] = []
  for (const word of words.toReversed()) {
    const next = kept.at(-1)
    if (!next || !ARTICLES.has(word) || word[1] !== next[0]) {
      kept.push(word)
    }
  }
  return kept.reverse()
}

/** "baju baju" is "baju"; numbers and short words may well come twice. */
const withoutRepeats = (words: string[]) =>
  words.filter(
    (word, at) => word !== words[at - 1] || !/^\p{L}{3,}$/u.test(word)
  )
