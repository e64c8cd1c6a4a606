import type { DayUnit, DeadlineKind, DeadlineRule } from "../../lib/deadline"

/** A new rule as it is typed. */
export interface DeadlineDraft {
  /** `2026-12-01`. */
  day: string
  days: string
  unit: DayUnit
  remind: string
  /** Sunday 0 to Saturday 6. */
  off: readonly number[]
}

/** What `POST /admin/order-deadlines` takes. */
export type DeadlineBody = DeadlineRule & {
  weekdays_off: number[]
  valid_from: string
}

/** Begins with what holds now. */
export const draftDeadline = (
  now: (Omit<DeadlineRule, "kind"> & { weekdays_off: number[] }) | null
): DeadlineDraft => ({
  day: "",
  days: now ? String(now.days) : "",
  unit: now?.unit ?? "working",
  remind: now ? String(now.remind_days) : "0",
  off: now?.weekdays_off ?? [],
})

const whole = (text: string): number | null =>
  /^\d{1,2}$/.test(text.trim()) ? Number(text) : null

/** The body of a draft, or null while something is missing. */
export function toDeadlineBody(
  draft: DeadlineDraft,
  { kind, tomorrow }: { kind: DeadlineKind; tomorrow: string }
): DeadlineBody | null {
  const days = whole(draft.days)
  const remind_days = whole(draft.remind)
  if (draft.day < tomorrow || days === null || remind_days === null) return null
  if (days < 1 || days > 60 || remind_days > Math.min(days, 30)) return null
  return {
    ...{ kind, days, remind_days, unit: draft.unit, valid_from: draft.day },
    weekdays_off: [...draft.off].sort(),
  }
}

/** A day of the week is a day of rest, or no more. */
export const toggled = (
  off: readonly number[],
  weekday: number
): readonly number[] =>
  off.includes(weekday)
    ? off.filter((one) => one !== weekday)
    : [...off, weekday]
