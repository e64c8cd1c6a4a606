/** How often something may be tried in a sliding window. */
export interface AttemptLimit {
  limit: number
  windowMs: number
}

export interface AttemptVerdict {
  isAllowed: boolean
  /** Times of the attempts that still count, oldest first (ms since 1970). */
  times: number[]
  /** Milliseconds until the next attempt is allowed; 0 when this one is. */
  waitMs: number
}

/**
 * Counts one more attempt. A refused one is not counted, so that waiting
 * always helps.
 */
export function countAttempt(
  times: number[],
  now: number,
  { limit, windowMs }: AttemptLimit
): AttemptVerdict {
  const recent = times.filter((time) => time > now - windowMs && time <= now)
  const oldest = recent[recent.length - limit]
  if (oldest !== undefined) {
    return { isAllowed: false, times: recent, waitMs: oldest + windowMs - now }
  }
  return { isAllowed: true, times: [...recent, now], waitMs: 0 }
}

/** Takes back one attempt of that time: it succeeded, so it was no guess. */
export function forgiveAttempt(times: number[], at: number): number[] {
  const index = times.indexOf(at)
  return index < 0 ? times : times.toSpliced(index, 1)
}
