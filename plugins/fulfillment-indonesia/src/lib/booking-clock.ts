import { COURIER_STATUSES, type CourierStatus } from "./courier-status"

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * How often a courier is asked about a booking of some age. Every answer winds
 * the clock up again, also one that a notice led to: where notices come, hardly
 * anything is asked twice.
 */
const PACES = [
  // Not fetched yet, while the shop's time to send runs out by the day.
  { until_days: 3, every_hours: 1 },
  // On its way: the longest way of our own table takes 14 days.
  { until_days: 14, every_hours: 6 },
  // Late, or coming back: nobody waits for the hour.
  { until_days: 30, every_hours: 24 },
] as const

/** Days after which a booking is not asked about any more: twice the longest way. */
export const GIVE_UP_DAYS = 30

/** At its end for the clock: of what comes back after all, a notice tells. */
const ENDS: readonly CourierStatus[] = [
  ...(["delivered", "returned", "lost", "cancelled"] as const),
]

/** Where a booking stands that the courier is still asked about. */
export const OPEN_STATUSES: readonly CourierStatus[] = COURIER_STATUSES.filter(
  (status) => !ENDS.includes(status)
)

/** Bookings of one age that are due when they were last asked about long ago. */
interface DueSlot {
  made_after: Date
  made_until: Date
  asked_until: Date
}

/** Which open bookings the courier is asked about at a time: those of any slot. */
export function dueSlots(now: Date): DueSlot[] {
  const before = (ms: number) => new Date(now.getTime() - ms)
  return PACES.map(({ until_days, every_hours }, index) => ({
    made_after: before(until_days * DAY_MS),
    made_until: before((PACES[index - 1]?.until_days ?? 0) * DAY_MS),
    asked_until: before(every_hours * HOUR_MS),
  }))
}

/** Open bookings made until then are given up. */
export const givenUpUntil = (now: Date): Date =>
  new Date(now.getTime() - GIVE_UP_DAYS * DAY_MS)
