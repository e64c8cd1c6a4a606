import type { ExpectationState } from "./expectation-states"

const HOUR = 3_600_000

/** Parts of the waiting time after which a buyer is reminded, in hundredths. */
const REMINDERS = [50, 90] as const

export interface TransferTimes {
  state: ExpectationState
  created_at: Date
  expires_at: Date
  claimed_at: Date | null
  /** The last reminder that was given, in hundredths; 0: none. */
  reminded: number
}

export interface ClockVerdict {
  /** `expire` or `escalate`, when it is time; null: nothing. */
  event: "expire" | "escalate" | null
  /** Which reminder is due; null: none. */
  reminder: (typeof REMINDERS)[number] | null
}

export const addHours = (moment: Date, hours: number): Date =>
  new Date(moment.getTime() + hours * HOUR)

/**
 * What a timer does with a transfer. What somebody says is paid is never
 * cancelled by it: after `escalate_hours` an officer has to look.
 */
export function clockVerdict(
  times: TransferTimes,
  settings: { escalate_hours: number },
  now: Date
): ClockVerdict {
  const { state, created_at, expires_at, claimed_at, reminded } = times
  if (state === "claimed") {
    const from = claimed_at ?? created_at
    const isTime = addHours(from, settings.escalate_hours) <= now
    return { event: isTime ? "escalate" : null, reminder: null }
  }
  if (state === "short")
    return { event: expires_at <= now ? "expire" : null, reminder: null }
  if (state !== "awaiting") return { event: null, reminder: null }
  if (expires_at <= now) return { event: "expire", reminder: null }
  const passed =
    ((+now - +created_at) / Math.max(1, +expires_at - +created_at)) * 100
  const due = REMINDERS.findLast((part) => part <= passed) ?? null
  return { event: null, reminder: due !== null && due > reminded ? due : null }
}
