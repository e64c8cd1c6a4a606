/** Where buyers live; a code of null is not known. */
export interface BuyerPlace {
  code: string | null
  buyers: number
  orders: number
}

export interface ToldPlaces {
  places: (BuyerPlace & { code: string })[]
  /** Those too few to be named, together; null where there are none. */
  others: { places: number; orders: number } | null
}

/** Fewer buyers than this are not told of by their place. */
const LEAST_BUYERS = 3

/**
 * Places by their buyers, most first. Those of fewer than three buyers are put
 * together; so is the next smallest while those together have fewer than three.
 */
export function tellPlaces(found: readonly BuyerPlace[]): ToldPlaces {
  const isTold = (one: BuyerPlace): one is ToldPlaces["places"][number] =>
    one.code !== null && one.buyers >= LEAST_BUYERS
  const places = found
    .filter(isTold)
    .toSorted(
      (one, other) =>
        other.buyers - one.buyers ||
        other.orders - one.orders ||
        (one.code < other.code ? -1 : 1)
    )
  const others = found.filter((one) => !isTold(one))
  const sum = (of: "buyers" | "orders") =>
    others.reduce((all, one) => all + one[of], 0)
  while (others.length > 0 && sum("buyers") < LEAST_BUYERS) {
    const next = places.pop()
    if (!next) break
    others.push(next)
  }
  return {
    places,
    others:
      others.length > 0
        ? { places: others.length, orders: sum("orders") }
        : null,
  }
}
