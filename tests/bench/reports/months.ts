/** The month so many months ago, as `2026-11`. */
export const monthAgo = (count: number): string => {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count))
    .toISOString()
    .slice(0, 7)
}

/** Since when a market of two years sells. */
export const FIRST_MONTH = monthAgo(24)
