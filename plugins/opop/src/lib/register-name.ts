import { fold } from "./fold"

/** Words that say what it is, not what it is called (DOMAIN 2). */
const SILENT = new Set([
  ...["pondok", "pesantren", "ponpes", "pontren", "pp", "ppd", "yayasan"],
  ...["yys", "ysn", "lembaga", "ma'had", "mahad", "podok"],
])

/** The article, as it is written before sun letters too. */
const ARTICLES = new Set([
  ...["al", "el", "an", "ar", "as", "at", "ad", "az", "ash", "asy", "ath"],
])

/** Ways of writing the same Arabic letter. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/oe/g, "u"],
  [/sy|sh/g, "s"],
  [/ts|th/g, "t"],
  [/dz|zh/g, "z"],
  [/dh|dl/g, "d"],
  [/kh|ch|gh/g, "h"],
  [/q/g, "k"],
  [/'|`/g, ""],
  [/([a-z])\1+/g, "$1"],
]

/** From here on one letter may differ and the name still counts as similar. */
const LONG_ENOUGH = 6

/**
 * What is left of a pesantren's name when only the name itself counts: `Pondok
 * Pesantren Al-Hidayah`, `PP. Alhidayah` and `Yayasan Al Hidaayah` are all
 * `hidayah`. Two entries of a kecamatan with one key are probably one.
 */
export function registerKey(name: string): string {
  const words = tellingWords(name)
  const telling = words.filter((word) => !ARTICLES.has(word))
  // A name of nothing but such words is its own key.
  const joined = (telling.length > 0 ? telling : words).map(withoutArticle)
  return spell(joined.join(""))
}

/**
 * The folded words that say what a pesantren is called, without those that say
 * what it is (`ponpes al umanaa` is `al`, `umanaa`); all of them when none does.
 */
export function tellingWords(text: string): string[] {
  const words = fold(text).split(" ").filter(Boolean)
  const telling = words.filter((word) => !SILENT.has(word))
  return telling.length > 0 ? telling : words
}

/** `alhidayah` begins with the article too; `ali` and `albar` do not. */
function withoutArticle(word: string): string {
  const rest = /^(?:al)([a-z]{4,})$/.exec(word)?.[1]
  return rest ?? word
}

const spell = (text: string): string =>
  SPELLINGS.reduce((word, [from, to]) => word.replace(from, to), text)

/**
 * Whether two keys are the same but for one letter. Numbers tell pesantren of
 * one name apart (`Al-Huda 1`, `Al-Huda 2`), so they must be equal.
 */
export function isSimilarKey(one: string, other: string): boolean {
  if (one === other) return true
  if (Math.min(one.length, other.length) < LONG_ENOUGH) return false
  if (digitsOf(one) !== digitsOf(other)) return false
  return isOneEditApart(one, other)
}

const digitsOf = (text: string) => text.replace(/\D/g, "")

/** One letter put in, left out, changed or swapped with its neighbour. */
function isOneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  const isSwapped =
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  return isSwapped || short.slice(at + 1) === long.slice(at + 1)
}
