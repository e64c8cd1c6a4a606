import { addMonths, type Month, type Period } from "../lib/month"
import { type Behind, behindOf, maySay, type Sizes } from "./suppress"

/** A month in which something was sold or came back. */
export interface SoldMonth {
  month: Month
  behind: Behind
}

/**
 * Runs of months that may each be shown, from the first month on: a month of
 * its own, or as many in a row as it takes. What is left at the end waits for
 * later months. Runs depend on nothing that comes after them, so that who reads
 * the page again later learns the runs that were added, and no part of one.
 * `sizesOf` is asked for months that cannot stand alone.
 */
export async function mergeMonths(
  months: readonly SoldMonth[],
  sizesOf: (month: Month) => Promise<Sizes>
): Promise<Period[]> {
  const runs: Period[] = []
  let open: Map<string, number> | null = null
  let from = months[0]?.month
  for (const { month, behind } of months) {
    if (open === null && maySay(behind)) {
      runs.push({ from: from ?? month, to: month })
    } else {
      open ??= new Map<string, number>()
      for (const [who, size] of await sizesOf(month))
        open.set(who, (open.get(who) ?? 0) + size)
      if (!maySay(behindOf(open))) continue
      runs.push({ from: from ?? month, to: month })
      open = null
    }
    from = addMonths(month, 1)
  }
  return runs
}

/**
 * The last quarter of the year that is made of whole runs; null where there is
 * none. A quarter that begins or ends within a run would part it.
 */
export function lastQuarter(runs: readonly Period[]): Period | null {
  const ends = runs.map(({ to }) => to).toReversed()
  for (const to of ends) {
    const number = Number(to.slice(5))
    const from = addMonths(to, -2)
    if (number % 3 === 0 && runs.some((run) => run.from === from))
      return { from, to }
  }
  return null
}
