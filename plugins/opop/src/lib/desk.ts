import { hourOf } from "./day"

/** How much waits at an officer's desk. */
export type WaitingWork = {
  /** Products that were handed in. */
  listings: number
  /** Changes of products on sale. */
  changes: number
  /** Papers of shops, and of products that are not in check themselves. */
  papers: number
}

/** Hours in Jakarta between which officers are called to the desk. */
const FROM = 7
const UNTIL = 11

/**
 * Whether it is morning at the office. Some hours long, so that a machine that
 * starts late, or a mail server that fails, costs nobody the day's call.
 */
export const isMorning = (now: Date): boolean => {
  const hour = hourOf(now)
  return hour >= FROM && hour < UNTIL
}

/** Whether there is anything to call an officer for. */
export const hasWork = ({ listings, changes, papers }: WaitingWork): boolean =>
  listings + changes + papers > 0
