import type { FacetName, FacetValue } from "./storefront-search"

export type Facets = {
  facets: Record<FacetName, FacetValue[]>
  /** As `SearchPage` says. */
  facetSample: number | null
}

/** Counts are given as they are for this long. Milliseconds. */
const FRESH_MS = 5_000
/** And so much longer while new ones are made behind the answer. */
const STALE_MS = 30_000
const MAX_ENTRIES = 500

type Entry = { facets: Facets; madeAt: number; isRenewing: boolean }

/**
 * Counts beside the filters for big sets of matches, where counting takes many
 * times longer than finding a page. Hits, totals, prices and stock are never
 * cached. Least recently used entries go first.
 */
export class FacetCache {
  private readonly entries = new Map<string, Entry>()

  constructor(private readonly now: () => number = Date.now) {}

  /**
   * The kept counts, or undefined when they are too old. Calls `renew` once
   * when they are still good to give but should be made anew.
   */
  get(key: string, renew: () => Promise<Facets>): Facets | undefined {
    const entry = this.entries.get(key)
    const age = entry ? this.now() - entry.madeAt : Infinity
    if (!entry || age > FRESH_MS + STALE_MS) {
      this.entries.delete(key)
      return undefined
    }
    this.entries.delete(key)
    this.entries.set(key, entry)
    if (age > FRESH_MS && !entry.isRenewing) {
      entry.isRenewing = true
      renew().then(
        (facets) => this.set(key, facets),
        () => {
          entry.isRenewing = false
        }
      )
    }
    return entry.facets
  }

  set(key: string, facets: Facets): void {
    this.entries.delete(key)
    this.entries.set(key, { facets, madeAt: this.now(), isRenewing: false })
    if (this.entries.size > MAX_ENTRIES) {
      const [oldest] = this.entries.keys()
      this.entries.delete(oldest ?? key)
    }
  }
}
