type Unit = { unit: string; factor: number }

/**
 * Spelling of a unit -> the one form it is kept in, and how many of that one
 * unit is: all masses in grams and all volumes in millilitres, so that half a
 * kilo is found as 500 grams.
 */
const UNITS = new Map<string, Unit>(
  Object.entries({
    gram: { factor: 1, forms: "g gr grm gram" },
    gramOns: { factor: 100, forms: "ons" },
    gramKilo: { factor: 1000, forms: "kg kilo kilogram" },
    ml: { factor: 1, forms: "ml mililiter cc" },
    mlLiter: { factor: 1000, forms: "l lt ltr liter litre" },
    cm: { factor: 1, forms: "cm senti sentimeter" },
    mm: { factor: 1, forms: "mm milimeter" },
  }).flatMap(([name, { factor, forms }]) =>
    forms
      .split(" ")
      .map((form): [string, Unit] => [
        form,
        { unit: name.replace(/[A-Z].*/, ""), factor },
      ])
  )
)
const UNIT_NAMES = [...UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|")

/** A number and its unit, as they are written. */
export const QUANTITY_SOURCE = `\\d+(?:[.,]\\d+)*\\s*(?:${UNIT_NAMES})(?![\\p{L}\\p{N}])`

const FOLDED = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d+(?:d\\d+)?)\\s*(${UNIT_NAMES})(?![\\p{L}\\p{N}])`,
  "gu"
)
/** Shares that people write before a unit. */
const SHARES: [RegExp, string][] = [
  [/setengah|½|1\s?[/\u2044]\s?2/, "0d5"],
  [/seperempat|¼|1\s?[/\u2044]\s?4/, "0d25"],
].map(([share, number]): [RegExp, string] => [
  new RegExp(
    `(?<![\\p{L}\\p{N}/])(?:${(share as RegExp).source})\\s*(?=(?:${UNIT_NAMES})(?![\\p{L}\\p{N}]))`,
    "gu"
  ),
  `${number as string} `,
])
/** "sekilo" is one kilo. */
const ONE = new RegExp(
  `(?<![\\p{L}\\p{N}])se(kilo|kilogram|liter|ons)(?![\\p{L}\\p{N}])`,
  "gu"
)
/** Amounts beyond this many digits are no goods: left as they are. */
const MAX_DIGITS = 9

/**
 * Writes numbers as one word each: `25.000` is 25000, `1,5` is 1d5, and a
 * number with a unit is `500gram`, `1500ml` or `20cm`.
 */
export function foldQuantities(text: string): string {
  let folded = text
    .replace(/(?<!\d)\d{1,3}(?:\.\d{3})+(?!\d)/g, (n) => n.replaceAll(".", ""))
    .replace(/(\d)[.,](\d)/g, "$1d$2")
    .replace(ONE, "1 $1")
  for (const [share, number] of SHARES) {
    folded = folded.replace(share, number)
  }
  return folded.replace(FOLDED, (whole, number: string, name: string) => {
    const known = UNITS.get(name)
    return known && number.length <= MAX_DIGITS
      ? inUnit(number, known)
      : whole.replace(/\s+/, "")
  })
}

function inUnit(number: string, { unit, factor }: Unit): string {
  const amount =
    Math.round(Number(number.replace("d", ".")) * factor * 1000) / 1000
  return `${String(amount).replace(".", "d")}${unit}`
}
