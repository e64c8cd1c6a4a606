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
    cmMeter: { factor: 100, forms: "m mtr meter" },
    mg: { factor: 1, forms: "mg miligram" },
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

const FOLDED = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d+(?:d\\d+)?)\\s*(${UNIT_NAMES})(?![\\p{L}\\p{N}])`,
  "gu"
)
/** A share of a unit, with the whole ones before it: "1 1/2 kg". */
const SHARE = new RegExp(
  `(?<![\\p{L}\\p{N}/])(?:(\\d{1,4})\\s+)?(setengah|seperempat|1\\s?[/\u2044]\\s?[24]|3\\s?[/\u2044]\\s?4)\\s*(?=(?:${UNIT_NAMES})(?![\\p{L}\\p{N}]))`,
  "gu"
)
const SHARES = new Map([
  ["setengah", "d5"],
  ["seperempat", "d25"],
  ["1/2", "d5"],
  ["1/4", "d25"],
  ["3/4", "d75"],
])
/** "sekilo" is one kilo. */
const ONE = new RegExp(
  `(?<![\\p{L}\\p{N}])se(kilo|kilogram|liter|ons)(?![\\p{L}\\p{N}])`,
  "gu"
)
/** Large units: nobody sells a ton and a half of tea, "1.500 kg" is a share. */
const LARGE = "kg|kilo|kilogram|ons|l|lt|ltr|liter|litre|m|mtr|meter"
const THOUSANDS = new RegExp(
  `(?<![\\d.])([1-9]\\d{0,2}(?:\\.\\d{3})+)(?![\\d.]\\d|\\d)(?=(\\s*(?:${LARGE})(?![\\p{L}\\p{N}]))?)`,
  "gu"
)
/** Of a round thousand, and of a million, nobody means a share: "1.000 liter". */
const SHARED = /^\d+\.(?!000)\d{3}$/
/** What is counted, glued to its number: "99butir", "10pcs". */
const COUNTED =
  /(?<![\p{L}\p{N}])(\d+)(butir|pcs|pc|biji|buah|lembar|lbr|helai|pack|pak|box|dus|botol|sachet|saset|kapsul|tablet|porsi|bungkus|bks|toples)(?![\p{L}\p{N}])/gu
/** Length by width, however it is spaced: "60 x 110 cm", "60x110cm". */
const measures = (number: string) =>
  `(?<![\\p{L}\\p{N}])(${number}(?:\\s*[x×]\\s*${number})+)\\s*(cm|mm|m|meter|mtr|senti)?(?![\\p{L}\\p{N}]|\\s*(?:${UNIT_NAMES})(?![\\p{L}\\p{N}]))`
const MEASURES = new RegExp(measures("\\d+(?:d\\d+)?"), "gu")
/** Sides, or a number and its unit, as they are written. */
export const QUANTITY_SOURCE = `${measures("\\d+(?:[.,]\\d+)*")}|\\d+(?:[.,]\\d+)*\\s*(?:${UNIT_NAMES})(?![\\p{L}\\p{N}])`

/** Units of sides, which are kept as they are: "2 x 3 m" is no "2 x 3 cm". */
const SIDES = new Map([
  ["meter", "m"],
  ["mtr", "m"],
  ["senti", "cm"],
])
/** Most texts have none, and need not be read so often. */
const ANY = /\d|setengah|seperempat|se(?:kilo|liter|ons)/
/** Amounts beyond this many digits are no goods: left as they are. */
const MAX_DIGITS = 9

/** "1½" as "1 ½", before other folding would make eleven halves of it. */
export const partFractions = (text: string) => text.replace(/(?=[½¼¾])/g, " ")

/**
 * Writes numbers as one word each: `25.000` is 25000, `1,5` is 1d5, a number
 * with a unit is `500gram`, `1500ml` or `20cm`, and sides are `60x110 cm`.
 */
export function foldQuantities(text: string): string {
  if (!ANY.test(text)) {
    return text
  }
  return text
    .replace(THOUSANDS, (_, n: string, large?: string) =>
      large !== undefined && SHARED.test(n) ? n : n.replaceAll(".", "")
    )
    .replace(/(\d)[.,](\d)/g, "$1d$2")
    .replace(COUNTED, "$1 $2")
    .replace(MEASURES, (_, sides: string, unit: string | undefined = "") =>
      [sides.replace(/\s*[x×]\s*/g, "x"), SIDES.get(unit) ?? unit].join(" ")
    )
    .replace(ONE, "1 $1")
    .replace(SHARE, (_, whole: string | undefined, share: string) => {
      const sign = share.replace(/\s/g, "").replace("\u2044", "/")
      return `${whole ?? "0"}${SHARES.get(sign)} `
    })
    .replace(FOLDED, (whole, number: string, name: string) => {
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
