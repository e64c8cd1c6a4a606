const HOUR_MS = 3_600_000

/** Core puts the session's id beside what was posted, over it. */
export function sessionIdOf(data: Record<string, unknown> | undefined): string {
  const id = data?.["session_id"]
  return typeof id === "string" ? id : ""
}

/**
 * ISO time until which the money of a placed order is awaited. The clock
 * starts once: what has `started` stays.
 */
export const awaitedUntil = (
  started: unknown,
  hours: number,
  now: Date
): string =>
  typeof started === "string"
    ? started
    : new Date(now.getTime() + hours * HOUR_MS).toISOString()
