import { foldQuantities, partFractions } from "./quantities"
import { remember } from "./remember"
import { COMPOUNDS, SPELLINGS } from "./spellings"

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
  "oleh gula otak mata laba layang kuda hati langit alun agar undang zam".split(
    " "
  )
const TWICE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${OTHER_WHEN_TWICE.join("|")})[\\s\\p{Pd}]+\\1(?![\\p{L}\\p{N}])`,
  "gu"
)
/** "kupukupu" is "kupu-kupu"; "cincin" and "zamzam" are one word. */
const TWICE_IN_ONE = /^(\p{L}{4,})\1$/u
/** "baju2" is "baju-baju" in a hurry, "sayur2an" is "sayur-sayuran". */
const TWICE_BY_DIGIT =
  /(?<![\p{L}\p{N}])(\p{L}{3,})2(an|nya)?(?![\p{L}\p{N}]|[.,]\d)/gu
/** What a number follows: the second of it, and not it twice. */
const NUMBERED = new Set(
  (
    "bab edisi grade iqra iqro jilid juz kelas kode level mtr nomor paket part " +
    "seri set size tahap tipe type usb versi vol volume"
  ).split(" ")
)
/** One thing with "dalam", which elsewhere says nothing: underwear. */
const INNER = /(?<![\p{L}\p{N}])(celana|pakaian)\s+dalam(?![\p{L}\p{N}])/gu

// The article before a letter of the sun takes that letter: an-nur, ar-rahman.
const ARTICLES = new Set(["an", "ar", "as", "ad", "at", "az", "asy", "ash"])
/** The article as a part of the word: alhikmah, annur, arrahman. */
const JOINED_ARTICLE = /^(?:al(?=[hq]\p{L}{2})|a([nrstdz])(?=\1\p{L}{2}))/u

/**
 * The words of a text in order, folded: "Qur’an 500 gr, 1,5 L & Séri" becomes
 * `quran 500gram 1500ml seri`. Total: any string gives an answer.
 */
export function normaliseWords(text: string): string[] {
  const said = foldLetters(partFractions(text))
    .replace(TWICE, "$1$1")
    .replace(TWICE_BY_DIGIT, (_, word: string, end?: string) =>
      saidTwice(word, end ?? "")
    )
    .replace(INNER, "$1dalam")
    .replace(STOPPED, " ")
  const words = foldQuantities(said)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(foldedWord)
  // Once more, for what a sign stood between: "500 - gr".
  const kept = withoutRepeats(withCompounds(withoutArticles(words)))
  return foldQuantities(kept.join(" ")).split(" ").filter(Boolean)
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

function saidTwice(word: string, end: string): string {
  if (NUMBERED.has(word)) return `${word} 2${end}`
  if (OTHER_WHEN_TWICE.includes(word)) return word + word + end
  return end === "an" ? `${word} ${word}an` : word + end
}

/** What joins the letters that it stands between, and signs that nobody sees. */
const JOINING = /['’‘ʼʻʿʾ′`´\p{Cf}]/gu

/** Lower case without marks; apostrophes join what they stand between. */
const foldLetters = (text: string): string =>
  text
    // Before and after: some signs are made of others, and parted by that.
    .replace(JOINING, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(JOINING, "")

/** The words of a market come again and again. */
const foldedWord = remember(foldWord, 50_000)

function foldWord(written: string): string {
  const word = cutWord(written)
  const half = TWICE_IN_ONE.exec(word)?.[1]
  if (half !== undefined && !OTHER_WHEN_TWICE.includes(half)) {
    return foldWord(half)
  }
  const rest = word.replace(JOINED_ARTICLE, "")
  const bare = STOP_WORDS.includes(rest) ? word : rest
  return SPELLINGS.get(word) ?? SPELLINGS.get(bare) ?? bare
}

// By whole letters: half of one that takes two units is not text any more.
const cutWord = (word: string) =>
  word.length > MAX_WORD_LETTERS
    ? [...word].slice(0, MAX_WORD_LETTERS).join("")
    : word

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

/** Words that may end one: the others need not be looked up. */
const COMPOUND_ENDS = new Set(
  [...COMPOUNDS.keys()].map((pair) => pair.split(" ")[1])
)

function withCompounds(words: string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const compound = COMPOUND_ENDS.has(word)
      ? COMPOUNDS.get(`${joined.at(-1)} ${word}`)
      : undefined
    if (compound !== undefined) {
      joined.pop()
    }
    joined.push(compound ?? word)
  }
  return joined
}

/**
 * "baju baju" is "baju" and "sayur sayuran" is "sayur"; numbers and short words
 * may well come twice.
 */
function withoutRepeats(words: string[]): string[] {
  const kept: string[] = []
  for (const word of words) {
    const last = kept.at(-1) ?? ""
    const isRepeat = word === last || word === `${last}an`
    if (!isRepeat || !/^\p{L}{3,}$/u.test(last)) {
      kept.push(word)
    }
  }
  return kept
}
