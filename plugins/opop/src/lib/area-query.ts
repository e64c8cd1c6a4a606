import { compact, fold } from "./fold"

/** What is looked for, read from what a person typed. */
export type AreaQuery = {
  /** Each of these must be in an area's words. */
  words: string[]
  /** The typed name without level words and spaces: `caringinbogor`. */
  key: string
}

/** Words that name a level and tell nothing apart: every district is a kec. */
const SILENT = new Set(["kec", "kecamatan", "prov", "provinsi", "propinsi"])

/** Words that tell a Kabupaten from a Kota of the same name. */
const KINDS = new Map([
  ["kab", "kabupaten"],
  ["kabupaten", "kabupaten"],
  ["kota", "kota"],
  ["kodya", "kota"],
])

/** More words than the longest full name has are noise. */
const MAX_WORDS = 10

/**
 * Reads `Kec. Caringin, Kab. Bogor` as the words caringin, kabupaten, bogor.
 * A text of nothing but level words keeps them as words and has an empty key.
 */
export function readAreaQuery(text: string): AreaQuery {
  const typed = fold(text)
    .split(" ")
    .filter((word) => word && !SILENT.has(word))
    .slice(0, MAX_WORDS)
  return {
    words: [...new Set(typed.map((word) => KINDS.get(word) ?? word))],
    key: compact(typed.filter((word) => !KINDS.has(word)).join("")),
  }
}
