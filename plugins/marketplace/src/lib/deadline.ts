import { addDays, dayOf, startOfDay } from "@pasar-santri/opop/lib/day"
import type { DayUnit, DeadlineKind } from "./deadline-kinds"
import { addWorkingDays, type DayOff } from "./working-days"

// Apart, since the dashboard's bundle takes them without what they are used for.
export { DAY_UNITS, DEADLINE_KINDS } from "./deadline-kinds"
export type { DayUnit, DeadlineKind } from "./deadline-kinds"

/** A rule on how long something may take, as its row says. */
export interface DeadlineRule {
  kind: DeadlineKind
  days: number
  unit: DayUnit
  /** Days before the end on which those who wait are reminded; 0 for never. */
  remind_days: number
}

/** Working days in which buyers can complain at least: Art. 69 of PP 80/2019. */
const COMPLAINT_DAYS = 2

/** Whether a rule leaves buyers the time to complain that the law asks for. */
export const isComplaintTimeKept = ({
  kind,
  days,
  unit,
}: Pick<DeadlineRule, "kind" | "days" | "unit">): boolean =>
  kind !== "complete" || (unit === "working" && days >= COMPLAINT_DAYS)

/** What a parcel adds to the days of the rule. */
export interface Extra {
  /** Working days that making the goods takes, for `ship`. */
  lead_days: number
  /** Days that the courier may take, for `receive`. */
  transit_days: number
}

export interface Deadline {
  due_at: Date
  /** When to remind; null for never. */
  remind_at: Date | null
}

/**
 * The moment by which something has to be done that begins now: the end of its
 * last day in Jakarta. The day on which it begins does not count.
 */
export function deadlineOf(
  { kind, days, unit, remind_days }: DeadlineRule,
  { now, extra, isOff }: { now: Date; extra: Extra; isOff: DayOff }
): Deadline {
  const today = dayOf(now)
  const all =
    days +
    (kind === "ship" ? extra.lead_days : 0) +
    (kind === "receive" ? extra.transit_days : 0)
  const last =
    unit === "working" ? addWorkingDays(today, all, isOff) : addDays(today, all)
  const due_at = startOfDay(addDays(last, 1))
  const remind_at = new Date(due_at.getTime() - remind_days * 86_400_000)
  return {
    due_at,
    remind_at: remind_days > 0 && remind_at > now ? remind_at : null,
  }
}
