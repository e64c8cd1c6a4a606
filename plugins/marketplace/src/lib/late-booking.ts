import { addDays, dayOf, startOfDay } from "@pasar-santri/opop/lib/day"
import {
  type BookedParcel,
  FETCHED,
  type FollowedPart,
  nextCourierStep,
} from "./courier-step"

/** Time lets a part wait so often at most: its buyer waits for goods or money. */
export const MOST_WAITS = 3
/** How long a wait is at least: nights are when couriers are mended. */
const LEAST_WAIT_MS = 12 * 3_600_000

/** The courier may be there this minute, or have it and not say so. */
const UNSURE: readonly string[] = ["pickup_underway", "on_hold"]

/** What time does with a part that a courier was told to fetch. */
type LateVerdict =
  /** It was fetched: the part follows its parcel. */
  | "follow"
  /** Nobody knows: its end is put off. */
  | "wait"
  /** As without a booking. */
  | "end"

/**
 * What time does with a part that was not sent in time and is booked with a
 * courier. `said` is what that says now, null when it does not answer; `waits`
 * how often the end was put off. What was fetched is never ended: without a
 * number it cannot be shipped either, so it waits on for one.
 */
export function judgeLateBooking(
  part: FollowedPart,
  { said, waits }: { said: BookedParcel | null; waits: number }
): LateVerdict {
  if (said && (FETCHED as readonly string[]).includes(said.status))
    return nextCourierStep(part, said)?.kind === "ship" ? "follow" : "wait"
  const isKnown = said !== null && !UNSURE.includes(said.status)
  return isKnown || waits >= MOST_WAITS ? "end" : "wait"
}

/** When a wait that begins now ends: with a day in Jakarta, as all deadlines do. */
export const endOfWait = (now: Date): Date =>
  startOfDay(addDays(dayOf(new Date(now.getTime() + LEAST_WAIT_MS)), 1))
