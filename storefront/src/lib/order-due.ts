import { dayOf } from "./date"

/** How near the end of a deadline is. */
export type Urgency = "late" | "today" | "tomorrow" | "later"

const DAY_MS = 86_400_000

/**
 * A moment of the last day of a deadline, as an ISO time: deadlines end with
 * that day, which is the midnight after it.
 */
export const lastDayOf = (dueAt: string): string =>
  new Date(Date.parse(dueAt) - 1).toISOString()

/** How much time a deadline leaves, in days of Jakarta. */
export function urgencyOf(dueAt: string, now: Date): Urgency {
  if (Date.parse(dueAt) <= now.getTime()) return "late"
  const last = dayOf(new Date(lastDayOf(dueAt)))
  if (last === dayOf(now)) return "today"
  return last === dayOf(new Date(now.getTime() + DAY_MS)) ? "tomorrow" : "later"
}
