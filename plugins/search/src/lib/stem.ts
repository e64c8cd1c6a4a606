import { normaliseWords } from "./normalise"
import { MEASURES, ROOTS, UNSTEMMED } from "./stem-roots"

/** Fewest letters that an end may leave of a word that is no known root. */
const MIN_STEM = 5
const MIN_STEM_BEFORE_NYA = 4
/** Shorter words have no beginning and no end to lose. */
const MIN_LETTERS = 5

/**
 * Light stems of a text's words in order, cut to `maxWords`: what goes into an
 * index at the lowest weight. A word without a stem stands for itself.
 */
export function stemWords(text: string, maxWords = 400): string {
  return normaliseWords(text).slice(0, maxWords).map(stemWord).join(" ")
}

/** Light stem of a folded word: "merajut", "rajutan" to "rajut". */
export function stemWord(word: string): string {
  if (word.length < MIN_LETTERS || /\d/.test(word) || UNSTEMMED.has(word)) {
    return word
  }
  for (const core of cores(word)) {
    const root = rootOf(core)
    if (root !== undefined) {
      return root
    }
  }
  return withoutEnd(word)
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

/** A beginning, and what the root has lost to it; vowels by themselves. */
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

/** Only ends that leave enough of a word that nobody listed. */
function withoutEnd(word: string): string {
  const plain = cut(word, "nya", MIN_STEM_BEFORE_NYA)
  return UNSTEMMED.has(plain) ? plain : cut(plain, "an", MIN_STEM)
}

const cut = (word: string, end: string, least: number) =>
  word.endsWith(end) && word.length - end.length >= least
    ? word.slice(0, -end.length)
    : word
