const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** When a waiting payment is asked about first: minutes after it began. */
const FIRST_MINUTES = [5, 15, 60]

/**
 * Which question about a waiting payment is due, as a name that stays the same
 * until the next is: after 5, 15 and 60 minutes, then every six hours; every
 * ten minutes once its time is over or its order is gone, and after six hours
 * of that (a person has to look) every six hours again. A cart that became no
 * order is asked about once at its end. Null while it is too early to ask.
 */
export function pollSlot(
  waiting: {
    created_at: Date
    /** ISO time until which the money is awaited. */
    expires_at: string | null
    order: "none" | "alive" | "canceled"
  },
  now: Date
): string | null {
  const age = now.getTime() - waiting.created_at.getTime()
  const over = waiting.expires_at
    ? now.getTime() - Date.parse(waiting.expires_at)
    : -1
  if (over >= 0 && waiting.order === "none") return "end"
  const hours = `hours-${Math.floor(age / (6 * HOUR)) * 6}`
  if (over >= 6 * HOUR) return hours
  if (over >= 0 || waiting.order === "canceled")
    return `end-${Math.floor(now.getTime() / (10 * MINUTE))}`
  if (age >= 6 * HOUR) return hours
  const minutes = FIRST_MINUTES.findLast((first) => age >= first * MINUTE)
  return minutes === undefined ? null : `minutes-${minutes}`
}
