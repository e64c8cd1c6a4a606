export type BreakerOptions = {
  /** So many failures in the window open it. */
  failures: number
  windowMs: number
  /** How long nobody asks, once it is open. */
  openMs: number
}

const DEFAULTS: BreakerOptions = {
  failures: 5,
  windowMs: 10_000,
  openMs: 5_000,
}

/**
 * Keeps visitors from waiting for an engine that does not answer: after some
 * failures in a short time nobody asks it for a while; then one may try.
 */
export class CircuitBreaker {
  private failedAt: number[] = []
  private openUntil = 0
  private isTrying = false

  constructor(
    private readonly now: () => number = Date.now,
    private readonly options: BreakerOptions = DEFAULTS
  ) {}

  /** Whether the engine may be asked now; one at a time after it was closed. */
  enter(): boolean {
    if (this.openUntil === 0) {
      return true
    }
    if (this.now() < this.openUntil || this.isTrying) {
      return false
    }
    this.isTrying = true
    return true
  }

  succeed(): void {
    this.openUntil = 0
    this.isTrying = false
    this.failedAt = []
  }

  /**
   * A failure of what takes long in itself: it says little of the engine, so it
   * opens nothing; what was open and tried by it stays open.
   */
  failSlowly(): void {
    if (this.isTrying) this.fail()
  }

  fail(): void {
    const now = this.now()
    this.failedAt = [
      ...this.failedAt.filter((at) => at > now - this.options.windowMs),
      now,
    ]
    if (this.isTrying || this.failedAt.length >= this.options.failures) {
      this.openUntil = now + this.options.openMs
    }
    this.isTrying = false
  }
}
