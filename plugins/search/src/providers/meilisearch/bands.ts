import { refuse } from "./refuse"

const STEPS = [5, 2.5, 1]

/**
 * Lower bound of the band that an amount is in: 0, and 1, 2.5 and 5 times each
 * power of ten. A document carries it, so that one query counts all ranges.
 */
export function bandOf(amount: number): number {
  if (!(amount >= 1)) {
    return 0
  }
  // Not by logarithm: that of 1,000 is a little less than 3.
  let power = 1
  while (power * 10 <= amount) {
    power *= 10
  }
  const step = STEPS.find((one) => one * power <= amount) ?? 1
  return step * power
}

/**
 * How many amounts are from `from` to below `to`, of counts by band. Throws
 * where a range does not end where bands do: it would be a guess.
 */
export function countRange(
  counts: Record<string, number>,
  { from, to }: { from?: number | string; to?: number | string }
): number {
  for (const bound of [from, to]) {
    if (
      bound !== undefined &&
      (typeof bound !== "number" || bandOf(bound) !== bound)
    ) {
      refuse(
        "counts ranges between 0 and 1, 2.5 or 5 times a power of ten only"
      )
    }
  }
  return Object.entries(counts).reduce(
    (sum, [band, count]) =>
      (from === undefined || Number(band) >= Number(from)) &&
      (to === undefined || Number(band) < Number(to))
        ? sum + count
        : sum,
    0
  )
}
