/** Pauses grow from half a minute to an hour. Seconds. */
const FIRST_PAUSE = 30
const LONGEST_PAUSE = 3600

/** Pauses while an act of ours is on its way, which takes seconds. Seconds. */
const SOON = [1, 3, 9, 27]

/** What core says of a lock that somebody holds; it gives no code. */
const LOCK_IS_HELD = /^(Failed to acquire lock|Timed-out acquiring lock)/

/** Whether an event may still be overtaken by an act of ours, after so many tries. */
export const isEarly = (attempts: number): boolean => attempts <= SOON.length

/**
 * Whether work failed only because something was under way for the same
 * payment, such as checkout or a capture: a moment later it is over.
 */
export function isOvertaken(fault: unknown): boolean {
  if (typeof fault !== "object" || fault === null) return false
  const { code, message } = fault as Record<string, unknown>
  if (code === "gateway_not_settled") return true
  return typeof message === "string" && LOCK_IS_HELD.test(message)
}

/**
 * Seconds until an event is tried again that was tried `attempts` times: soon
 * where it was overtaken, for the first few tries.
 */
export function pauseAfter(attempts: number, wasOvertaken: boolean): number {
  const soon = wasOvertaken ? SOON[attempts - 1] : undefined
  return soon ?? Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE)
}
