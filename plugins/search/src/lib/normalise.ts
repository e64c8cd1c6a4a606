/**
 * Words as the index and the query both see them: one pure module, so that a
 * document and a question can never be folded differently, whichever engine
 * answers. Folding here: case, marks, apostrophes, numbers, units, stop words.
 */

/** Words that say nothing about a product, in Indonesian and English. */
const STOP_WORDS = new Set(
  (
    "dan di ke dari yang untuk dengan atau ini itu pada oleh dalam para adalah " +
    "the of and for with a an in on to"
  ).split(" ")
)
// "oleh-oleh" (a gift from a journey) is a thing people search for; alone,
// "oleh" is only a preposition.
const GIFT = /\boleh[\s-]+oleh\b/g

/** Spelling of a unit -> the one form it is kept in, and the factor to it. */
const UNITS = new Map<string, { unit: string; factor: number }>(
  Object.entries({
    g: { unit: "gram", factor: 1 },
    gr: { unit: "gram", factor: 1 },
    grm: { unit: "gram", factor: 1 },
    gram: { unit: "gram", factor: 1 },
    ons: { unit: "gram", factor: 100 },
    kg: { unit: "kg", factor: 1 },
    kilo: { unit: "kg", factor: 1 },
    kilogram: { unit: "kg", factor: 1 },
    ml: { unit: "ml", factor: 1 },
    mililiter: { unit: "ml", factor: 1 },
    l: { unit: "liter", factor: 1 },
    lt: { unit: "liter", factor: 1 },
    ltr: { unit: "liter", factor: 1 },
    liter: { unit: "liter", factor: 1 },
    litre: { unit: "liter", factor: 1 },
    cm: { unit: "cm", factor: 1 },
    mm: { unit: "mm", factor: 1 },
  })
)
const UNIT_NAMES = [...UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|")
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d+(?:d\\d+)?)\\s*(${UNIT_NAMES})(?![\\p{L}\\p{N}])`,
  "gu"
)

/**
 * The words of a text in order, folded: "Qur’an 500 gr, 1,5 L & Séri" becomes
 * `quran 500gram 1d5liter seri`. Total: any string gives an answer.
 */
export function normaliseWords(text: string): string[] {
  const folded = foldNumbers(foldLetters(text))
    .replace(GIFT, "oleholeh")
    .replace(QUANTITY, (_, number: string, name: string) =>
      quantity(number, name)
    )
  return folded
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !STOP_WORDS.has(word))
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

/** `25.000` is 25000 and `1,5` is 1d5: a decimal must stay one word. */
function foldNumbers(text: string): string {
  return text
    .replace(/(?<!\d)\d{1,3}(?:\.\d{3})+(?!\d)/g, (n) => n.replaceAll(".", ""))
    .replace(/(\d)[.,](\d)/g, "$1d$2")
}

function quantity(number: string, name: string): string {
  const known = UNITS.get(name)
  if (!known) {
    return `${number} ${name}`
  }
  const scaled =
    known.factor === 1
      ? number
      : String(Number(number.replace("d", ".")) * known.factor)
  return `${scaled.replace(".", "d")}${known.unit}`
}
