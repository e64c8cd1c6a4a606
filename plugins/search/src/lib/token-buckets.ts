export type BucketRule = {
  /** Requests that may come at once. */
  burst: number
  /** Requests that may follow each second. */
  perSecond: number
}

/** Addresses that are remembered; beyond, all are forgotten and begin anew. */
const MAX_KEYS = 10_000

/**
 * How often each of many may ask: a bucket of tokens each, filled again with
 * time. In memory, so each process of the shop counts for itself.
 */
export class TokenBuckets {
  private readonly buckets = new Map<string, { tokens: number; at: number }>()

  constructor(
    private readonly rule: BucketRule,
    private readonly now: () => number = Date.now
  ) {}

  /** Takes a token; answers 0, or after how many milliseconds there is one. */
  take(key: string): number {
    const { burst, perSecond } = this.rule
    const now = this.now()
    const last = this.buckets.get(key) ?? { tokens: burst, at: now }
    const filled = ((now - last.at) / 1000) * perSecond
    const tokens = Math.min(burst, last.tokens + filled)
    if (this.buckets.size >= MAX_KEYS && !this.buckets.has(key)) {
      this.buckets.clear()
    }
    const left = tokens >= 1 ? tokens - 1 : tokens
    this.buckets.set(key, { tokens: left, at: now })
    return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / perSecond) * 1000)
  }
}
