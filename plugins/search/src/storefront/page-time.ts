/** Milliseconds that a page waits for present prices and stock, at most. */
const LIVE_READ_MS = 500

/** What a page keeps of its time for the reading that follows the search. */
const reserveMs = (deadlineMs: number) => Math.min(LIVE_READ_MS, deadlineMs / 4)

/**
 * The time of one page: whoever waits for it waits no longer than its deadline,
 * whatever fails on the way.
 */
export class PageTime {
  private readonly begun = Date.now()

  constructor(private readonly deadlineMs: number) {}

  /** For all engines together, from now. Milliseconds. */
  get forEnginesMs(): number {
    return this.leftMs - reserveMs(this.deadlineMs)
  }

  /** For what follows the engines, from now: never less than its reserve. */
  get forReadingMs(): number {
    return Math.max(reserveMs(this.deadlineMs), this.leftMs)
  }

  /** For present prices and stock, which are worth only so much of a wait. */
  get forLiveMs(): number {
    return Math.min(LIVE_READ_MS, this.forReadingMs)
  }

  private get leftMs(): number {
    return this.deadlineMs - (Date.now() - this.begun)
  }
}
