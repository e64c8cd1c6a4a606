import { normaliseWords } from "./normalise"
import { MEASURES, ROOTS, UNSTEMMED } from "./stem-roots"

/** Shortest rest of a word that is believed to be its root. */
const MIN_ROOT = 4

/**
 * Light stems of a text's words, each once: what goes into an index at the
 * lowest weight. A word without a stem stands for itself.
 */
export const stemWords = (text: string, maxWords = 400): string =>
  [...new Set(normaliseWords(text).slice(0, maxWords).map(stemWord))].join(" ")

/**
 * Light Indonesian stem of a folded word: "merajut" and "rajutan" are "rajut".
 * A known root is found behind any affixes; of other words one beginning and
 * one end are taken, where that cannot go far wrong. It is for the lowest
 * weight only. After the affix rules of M. Adriani et al., "Stemming
 * Indonesian", 2007, without the ends that nouns do not have.
 */
export function stemWord(word: string): string {
  const plain = longEnough(word.replace(/nya$/, "")) ?? word
  if (/\d/.test(word) || UNSTEMMED.has(plain)) {
    return plain
  }
  for (const core of cores(word)) {
    const root = rootOf(core)
    if (root !== undefined) {
      return root
    }
  }
  return byRules(plain)
}

/** The word and what is left of it without each end that it may have. */
function cores(word: string): string[] {
  const plain = word.replace(/(?:nya|lah|kah|ku|mu)$/, "")
  const ends = [/kan$/, /an$/, /i$/]
  return [word, plain].flatMap((start) => [
    start,
    ...ends.flatMap((end) => (end.test(start) ? [start.replace(end, "")] : [])),
  ])
}

/** The known root in a core, without up to two beginnings (mem-per-). */
function rootOf(core: string): string | undefined {
  if (ROOTS.has(core)) {
    return core
  }
  const measure = /^se(.+)$/.exec(core)?.[1]
  if (measure !== undefined && MEASURES.has(measure)) {
    return measure
  }
  const once = withoutBeginning(core)
  const twice = once.flatMap(withoutBeginning)
  return [...once, ...twice].find((rest) => ROOTS.has(rest))
}

/** A beginning, and what the root behind it may be: it may have lost a letter. */
const BEGINNINGS: [RegExp, (rest: string) => string[]][] = [
  [/^(?:di|ke|ber|ter|per)(.+)$/, (rest) => [rest]],
  // bekerja, pekerja, petani, pelukis, melukis, mewarnai
  [/^(?:be|pe|me)(.+)$/, (rest) => [rest]],
  // belajar, pelajaran
  [/^(?:be|pe)l(a.+)$/, (rest) => [rest]],
  // Of k, p, s and t only the nasal is left: mengupas, memotong, menyulam.
  [/^[mp]em([aeiou].+)$/, (rest) => [`p${rest}`]],
  [/^[mp]em([bfpv].+)$/, (rest) => [rest]],
  [/^[mp]en([aeiou].+)$/, (rest) => [`t${rest}`]],
  [/^[mp]en([cdjtz].+)$/, (rest) => [rest]],
  [/^[mp]eny([aeiou].+)$/, (rest) => [`s${rest}`]],
  [/^[mp]eng([aeiou].+)$/, (rest) => [rest, `k${rest}`]],
  [/^[mp]eng([ghk].+)$/, (rest) => [rest]],
  // Roots of one syllable: mengecat, pengepel
  [/^[mp]enge(.{3})$/, (rest) => [rest]],
]

const withoutBeginning = (word: string): string[] =>
  BEGINNINGS.flatMap(([beginning, restore]) => {
    const rest = beginning.exec(word)?.[1]
    return rest === undefined ? [] : restore(rest)
  })

/** Beginnings that leave no doubt, with the letter that they melt into. */
const SURE_BEGINNINGS: [RegExp, string][] = [
  [/^[mp]eny(?=[aiueo])/, "s"],
  [/^[mp]eng(?=[aiueogh])/, ""],
  [/^[mp]em(?=[bf])/, ""],
  [/^[mp]em(?=[aiueo])/, "p"],
  [/^[mp]en(?=[djczt])/, ""],
  [/^[mp]en(?=[aiueo])/, "t"],
  [/^per(?=[^r])/, ""],
  [/^[mp]e(?=[lrwymn])/, ""],
  [/^(?:ber|ter|di)(?=\p{L})/u, ""],
]

/** The stem of a word whose root is in no list. */
function byRules(word: string): string {
  const state = /^ke(\p{L}{4,})an$/u.exec(word)?.[1]
  if (state !== undefined) {
    return state
  }
  const bare = longEnough(word.replace(/an$/, "")) ?? word
  for (const [beginning, letter] of SURE_BEGINNINGS) {
    const rest = bare.replace(beginning, letter)
    if (rest !== bare && longEnough(rest)) {
      return rest
    }
  }
  return bare
}

const longEnough = (rest: string) =>
  rest.length >= MIN_ROOT ? rest : undefined
