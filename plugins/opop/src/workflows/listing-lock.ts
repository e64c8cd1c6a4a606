/** Seconds: how long to wait for others, how long at most to hold, how often to look. */
export const LISTING_LOCK = {
  timeout: 20,
  ttl: 60,
  retryInterval: 0.05,
} as const
