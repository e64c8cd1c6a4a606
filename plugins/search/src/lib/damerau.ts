/**
 * How many edits lie between two words: a letter more, less or changed, or two
 * neighbours swapped (optimal string alignment: no letter is edited twice).
 * Answers `max + 1` for all that is further away than `max`.
 */
export function damerau(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) {
    return max + 1
  }
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1)
      )
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2]
      if (isSwap && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(least)
    }
    if (Math.min(...row) > max) {
      return max + 1
    }
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, max + 1)
}

/** Edits that a word may be away from the one that was meant. */
export function maxTypos(word: string): 0 | 1 | 2 {
  if (/\d/.test(word) || word.length < 4) {
    return 0
  }
  return word.length < 9 ? 1 : 2
}
