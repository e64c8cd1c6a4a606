import { dropArticles, partArticle } from "./arabic-articles"
import { dropRepeats, joinDoubled, partDoubled } from "./doubled-words"
import { foldQuantities, partFractions } from "./quantities"
import { COMPOUNDS, SPELLINGS } from "./spellings"

/**
 * Words as the index and the query both see them: one pure module, so that a
 * document and a question can never be folded differently, whichever engine
 * answers. Folded here: case, marks, apostrophes, quantities, spellings,
 * doubled words, the Arabic article; words that say nothing are left out.
 */

/** Longest word that is kept whole, in letters. */
const MAX_WORD_LETTERS = 64

/** Words that say nothing about a product, in Indonesian and English. */
const STOP_WORDS = new Set(
  (
    "dan di ke dari yang untuk dengan atau ini itu pada oleh dalam para adalah " +
    "agar serta bagi juga yg utk dgn dr pd dlm " +
    "the of and for with a an in on to"
  ).split(" ")
)

/**
 * The words of a text in order, folded: "Al-Qur’an, kripik 500 gr, 1,5 L"
 * becomes `quran keripik 500gram 1500ml`. Total: any string gives an answer.
 */
export function normaliseWords(text: string): string[] {
  const written = foldQuantities(foldLetters(partFractions(text)))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(cutWord)
    .flatMap(partDoubled)
    .map(partArticle)
    .map((word) => SPELLINGS.get(word) ?? word)
  // "oleh oleh" must be seen before its "oleh" is left out.
  const telling = joinDoubled(written).filter((word) => !STOP_WORDS.has(word))
  return dropRepeats(joinCompounds(dropArticles(telling)))
}

/** The same as one text, cut to `maxWords`: what goes into an index. */
export function normaliseText(text: string, maxWords = 400): string {
  return normaliseWords(text).slice(0, maxWords).join(" ")
}

/** Lower case without marks; apostrophes join what they stand between. */
function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘ʼʻʿʾ`´]/gu, "")
}

// By whole letters: half of one that takes two units is not text any more.
const cutWord = (word: string) =>
  word.length > MAX_WORD_LETTERS
    ? Array.from(word).slice(0, MAX_WORD_LETTERS).join("")
    : word

function joinCompounds(words: string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const compound = COMPOUNDS.get(`${joined.at(-1)} ${word}`)
    if (compound === undefined) {
      joined.push(word)
    } else {
      joined[joined.length - 1] = compound
    }
  }
  return joined
}
