/** How a figure stands to an earlier one. */
export type Change =
  | Readonly<{ way: "unknown" | "same" | "new" | "gone" }>
  | Readonly<{ way: "up" | "down"; share: number }>
  | Readonly<{ way: "times"; times: number }>

/** From here on people read multiples more easily than percentages. */
const MULTIPLE = 3

/**
 * The change from an earlier value. Without an earlier value nothing can be
 * said; from nothing to something there is no percentage.
 */
export function changeOf(value: number | null, before: number | null): Change {
  if (value === null || before === null) return { way: "unknown" }
  if (value === before) return { way: "same" }
  if (before === 0) return { way: "new" }
  if (value === 0) return { way: "gone" }
  if (before > 0 && value >= before * MULTIPLE)
    return { way: "times", times: value / before }
  const share = (value - before) / Math.abs(before)
  return { way: share > 0 ? "up" : "down", share: Math.abs(share) }
}

/** Whether a change is for the better; null where nobody can say. */
export function isGood(
  { way }: Change,
  better: "more" | "less" | null
): boolean | null {
  if (better === null || way === "unknown" || way === "same") return null
  const isMore = way === "up" || way === "new" || way === "times"
  return isMore === (better === "more")
}
