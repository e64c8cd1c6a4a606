import type { Settings } from "./settings.ts"

/** Words as the engine tells them apart: lower case, without marks. */
export const tokenise = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Typos that a word of a question may hold by the settings. */
export function allowedTypos(
  word: string,
  { typoTolerance }: Settings
): 0 | 1 | 2 {
  const { enabled, minWordSizeForTypos, disableOnWords, disableOnNumbers } =
    typoTolerance
  const isNumber = disableOnNumbers && !Number.isNaN(Number(word))
  if (!enabled || isNumber || disableOnWords.includes(word)) return 0
  const { oneTypo, twoTypos } = minWordSizeForTypos
  return word.length >= twoTypos ? 2 : word.length >= oneTypo ? 1 : 0
}

/**
 * Typos between what was asked and a word, or the beginning of one; null when
 * there are more than `most`. A wrong first letter counts as two.
 */
export function typosBetween(
  asked: string,
  word: string,
  most: number,
  isPrefix: boolean
): number | null {
  if (isPrefix ? word.startsWith(asked) : word === asked) return 0
  if (most === 0) return null
  const lengths = isPrefix
    ? Array.from({ length: 2 * most + 1 }, (_, n) => asked.length - most + n)
    : [word.length]
  let best = Infinity
  for (const length of lengths) {
    if (length < 1 || length > word.length) continue
    if (Math.abs(length - asked.length) > most) continue
    const edits = damerau(asked, word.slice(0, length))
    best = Math.min(best, edits + (asked[0] === word[0] ? 0 : 1))
  }
  return best <= most ? best : null
}

/** Edits between two words; two neighbours that swapped places are one. */
function damerau(a: string, b: string): number {
  let older: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + change
      )
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (older[j - 2] ?? Infinity) + 1)
      }
      row.push(cost)
    }
    older = last
    last = row
  }
  return last[b.length] ?? 0
}
