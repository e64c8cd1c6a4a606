import type { TierCount } from "./survey"

/** Rows that hold the words in title or names: so many make five pages. */
export const ENOUGH = 120

/** The tiers that a page is cut out of; the rest stands for all rows. */
export type ChosenTiers = {
  /** Rows of it and of those before it are ranked as one. */
  first: number
  /** Rows after those of `first` come tier by tier, up to this one. */
  last: number
  /** The words stand in many descriptions, but hardly in a title or a name. */
  isWeak: boolean
}

/**
 * The smallest tier that holds enough to answer from, where more fits than was
 * looked at, and how far beyond it a page reaches. The first depends on what fits
 * alone and not on the page, so pages follow on one another.
 * @param upTo rows up to the end of the page
 */
export function chooseTiers(tiers: TierCount[], upTo: number): ChosenTiers {
  const isWeak = sum(tiers, tiers.length - 1, "named") < ENOUGH
  const first = reaching(tiers, isWeak ? "fitting" : "named", ENOUGH)
  const last = Math.max(first, reaching(tiers, "fitting", upTo))
  return { first, last, isWeak }
}

/** The first tier by which there are so many; the rest where there are not. */
export const reaching = (
  tiers: TierCount[],
  what: keyof TierCount,
  wanted: number
): number => {
  const at = tiers.findIndex((_, tier) => sum(tiers, tier, what) >= wanted)
  return at === -1 ? tiers.length - 1 : at
}

const sum = (tiers: TierCount[], upTo: number, what: keyof TierCount) =>
  tiers.slice(0, upTo + 1).reduce((all, tier) => all + tier[what], 0)
