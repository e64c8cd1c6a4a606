/**
 * What may be said in public of few. After Hundepool et al., Handbook on
 * Statistical Disclosure Control (ESSnet SDC, 2010), chapter 4: the threshold
 * rule, the (n,k) dominance rule with n = 1, and secondary suppression.
 */

/** Fewer pesantren than this never stand behind a figure. */
export const LEAST_BEHIND = 3

/** What one of them may bring of it at most: who knows the own share cannot tell another's. */
const MOST_OF_ONE = 0.7

/** How much each pesantren brought, in whatever is counted; never negative. */
export type Sizes = ReadonlyMap<string, number>

/** All that stand behind several figures together. */
export function sizesTogether(all: Iterable<Sizes>): Map<string, number> {
  const together = new Map<string, number>()
  for (const sizes of all)
    for (const [who, size] of sizes)
      together.set(who, (together.get(who) ?? 0) + size)
  return together
}

/** How many stand behind a figure, how much that is, and how much the largest brought. */
export interface Behind {
  count: number
  size: number
  largest: number
}

export const behindOf = (sizes: Sizes): Behind => {
  const given = [...sizes.values()].filter((size) => size > 0)
  return {
    count: given.length,
    size: given.reduce((sum, size) => sum + size, 0),
    largest: given.reduce((most, size) => Math.max(most, size), 0),
  }
}

/**
 * Whether a figure may be shown. Figures that may be shown one by one may be
 * shown added up, too: nobody's share of the sum is larger than of its parts.
 */
export const maySay = ({ count, size, largest }: Behind): boolean =>
  count >= LEAST_BEHIND && largest <= size * MOST_OF_ONE

/** One figure of a breakdown, with those who stand behind it. */
export interface Cell {
  key: string
  sizes: Sizes
}

/**
 * Which figures of a breakdown are shown beside its total. None that
 * {@link maySay} refuses; and since the total tells what the hidden ones come to
 * together, the smallest shown ones are hidden too until all hidden ones
 * together may be said. A figure that nobody stands behind is not shown. The
 * total itself must be one that may be shown.
 */
export function shownBeside(cells: readonly Cell[]): ReadonlySet<string> {
  const known = cells.map((cell) => ({ ...cell, behind: behindOf(cell.sizes) }))
  const shown = known
    .filter(({ behind }) => maySay(behind))
    .toSorted(
      (one, other) =>
        other.behind.size - one.behind.size || (one.key < other.key ? -1 : 1)
    )
  const hidden = sizesTogether(
    known.filter(({ behind }) => !maySay(behind)).map(({ sizes }) => sizes)
  )
  const isTold = (behind: Behind) => behind.count > 0 && !maySay(behind)
  while (shown.length > 0 && isTold(behindOf(hidden)))
    for (const [who, size] of shown.pop()?.sizes ?? [])
      hidden.set(who, (hidden.get(who) ?? 0) + size)
  return new Set(shown.map(({ key }) => key))
}
