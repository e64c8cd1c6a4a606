import { normaliseWords } from "./normalise"

/** Shortest root that is believed to be one. */
const MIN_ROOT = 4

/**
 * Words whose root the rules would miss, and words that only look as if they
 * had affixes (their own root), so that unrelated goods never meet.
 */
const EXCEPTIONS = new Map<string, string>(
  `
mengemas=kemas pengemas=kemas pengirim=kirim mengirim=kirim pengering=kering
mengeringkan=kering mengukus=kukus pengukus=kukus pemanis=manis pemasak=masak
perawatan=rawat perawat=rawat perajin=rajin kerajinan=rajin kepingan=keping
kenangan=kenang kemenyan pelangi merica melati menara melinjo mentega permata
beras berlian teripang durian lebaran santan dingin dinding pesantren ramadan
pelepah peluru perangko pertama bertani=tani petani=tani peralatan=alat
persen permen termos terminal
  `
    .trim()
    .split(/\s+/)
    .map((entry): [string, string] => {
      const [word = "", root = word] = entry.split("=")
      return [word, root]
    })
)

/** Prefixes of Indonesian with the letters that they melt into. */
const PREFIXES: [RegExp, string][] = [
  [/^(?:meny|peny)(?=[aiueo])/, "s"],
  [/^(?:meng|peng)(?=[aiueogh])/, ""],
  [/^(?:mem|pem)(?=[bf])/, ""],
  [/^(?:mem|pem)(?=[aiueo])/, "p"],
  [/^(?:men|pen)(?=[djczt])/, ""],
  [/^(?:men|pen)(?=[aiueo])/, "t"],
  [/^per(?=[^r])/, ""],
  [/^(?:me|pe)(?=[lrwymn])/, ""],
  [/^pe(?=ternak)/, ""],
  [/^(?:ber|ter)(?=\p{L})/u, ""],
  [/^di(?=\p{L})/u, ""],
]

/**
 * Light Indonesian stem of a folded word: one prefix and one ending less, where
 * a root of four letters remains. It never looks words up, so it is made for
 * the lowest weight only. After the affix rules of M. Adriani et al.,
 * "Stemming Indonesian", 2007, without the endings that nouns do not have.
 */
export function stemWord(word: string): string {
  const known = EXCEPTIONS.get(word)
  if (known !== undefined) {
    return known
  }
  if (/\d/.test(word)) {
    return word
  }
  const bare = cut(word, /nya$/)
  const state = /^ke(\p{L}{4,})an$/u.exec(bare)
  if (state?.[1]) {
    return state[1]
  }
  return withoutPrefix(cut(bare, /an$/), bare)
}

/** The stems of a document's words, for the lowest weight of any engine. */
export const stemWords = (text: string, maxWords = 400): string =>
  [...new Set(normaliseWords(text).slice(0, maxWords).map(stemWord))].join(" ")

function withoutPrefix(word: string, whole: string): string {
  if (EXCEPTIONS.has(word)) {
    return EXCEPTIONS.get(word) ?? word
  }
  for (const [prefix, root] of PREFIXES) {
    const bare = word.replace(prefix, root)
    if (bare !== word && bare.length >= MIN_ROOT) {
      return bare
    }
  }
  return word.length >= MIN_ROOT ? word : whole
}

const cut = (word: string, ending: RegExp): string => {
  const bare = word.replace(ending, "")
  return bare.length >= MIN_ROOT ? bare : word
}
