const MINUTE_MS = 60_000

/** Whole hours and minutes until an ISO time; null once it has come. */
export function splitLeft(
  until: string,
  nowMs: number
): { hours: number; minutes: number } | null {
  const minutes = Math.floor((Date.parse(until) - nowMs) / MINUTE_MS)
  if (!(minutes >= 0)) return null
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
}
