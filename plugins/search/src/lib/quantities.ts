/** Spelling of a unit -> the unit it is counted in, and how many of that. */
const UNITS = new Map(
  (
    [
      ["g gr grm gram", "gram", 1],
      ["ons", "gram", 100],
      ["kg kgs kilo kilogram", "gram", 1000],
      ["ml mili mililiter cc", "ml", 1],
      ["l lt ltr liter litre", "ml", 1000],
      ["mg", "mg", 1],
      ["mm", "mm", 1],
      ["cm senti", "cm", 1],
      ["mtr meter", "cm", 100],
    ] as const
  ).flatMap(([names, unit, factor]) =>
    names.split(" ").map((name) => [name, { unit, factor }] as const)
  )
)
const UNIT_NAMES = [...UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|")
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,9}(?:d\\d{1,4})?)\\s*(${UNIT_NAMES})(?![\\p{L}\\p{N}])`,
  "gu"
)
/** A part of a unit, in words or as a fraction, with the whole before it. */
const PART = new RegExp(
  `(?<![\\p{L}\\p{N}/])(?:(\\d{1,4})\\s+)?(setengah|seperempat|1/2|1/4|3/4)\\s*(?=(?:${UNIT_NAMES})(?![\\p{L}\\p{N}]))`,
  "gu"
)
const PARTS: Record<string, string> = {
  setengah: "d5",
  seperempat: "d25",
  "1/2": "d5",
  "1/4": "d25",
  "3/4": "d75",
}
const SIGNS: Record<string, string> = { "½": " 1/2", "¼": " 1/4", "¾": " 3/4" }

/** `1½` as `1 1/2`, before other folding would make 11 halves of it. */
export const partFractions = (text: string) =>
  text.replace(/[½¼¾]/g, (sign) => SIGNS[sign] ?? sign)

/**
 * Numbers and quantities of a text in small letters: `25.000` is 25000, `1,5`
 * is 1d5 (a decimal must stay one word), and weight and volume are counted in
 * gram and ml: `1,5 kg`, `1 1/2 kilo` and `1500 gr` are all 1500gram.
 */
export function foldQuantities(text: string): string {
  return text
    .replace(/(?<!\d)\d{1,3}(?:\.\d{3})+(?!\d)/g, (n) => n.replaceAll(".", ""))
    .replace(/(\d)[.,](\d)/g, "$1d$2")
    .replace(
      PART,
      (_, whole: string | undefined, part: string) =>
        `${whole ?? "0"}${PARTS[part] ?? ""} `
    )
    .replace(QUANTITY, (_, number: string, name: string) =>
      quantity(number, name)
    )
}

function quantity(number: string, name: string): string {
  const known = UNITS.get(name)
  if (!known) {
    return `${number} ${name}`
  }
  const scaled = Number(number.replace("d", ".")) * known.factor
  // Four decimals are all that is read, and what 0,07 × 1000 needs.
  return `${String(Number(scaled.toFixed(4))).replace(".", "d")}${known.unit}`
}
