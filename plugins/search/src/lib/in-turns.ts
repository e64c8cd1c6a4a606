import { setImmediate as nextTurn } from "node:timers/promises"

/**
 * Works on so many items at a time and lets whoever waits have a turn between
 * them: what comes meanwhile (a search) is answered. Answers all results in the
 * order of the items; throws what the work throws.
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  size: number,
  work: (some: Item[]) => Result[]
): Promise<Result[]> {
  const results: Result[] = []
  for (let first = 0; first < items.length; first += size) {
    if (first > 0) await nextTurn()
    results.push(...work(items.slice(first, first + size)))
  }
  return results
}
