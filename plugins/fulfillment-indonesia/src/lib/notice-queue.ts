/** The life of a notice of a courier: waiting (also between tries), then done or failed. */
export const NOTICE_STATES = ["waiting", "done", "failed"] as const
export type NoticeState = (typeof NOTICE_STATES)[number]

/** Tries before a notice is given up: with the pauses, about six hours. */
export const MAX_TRIES = 12

/** How long a notice is one worker's; a question and its lock take a third of it. Seconds. */
export const LEASE_SECONDS = 60

/** How long it is remembered what was done. Days. */
export const KEEP_DAYS = 90

const FIRST_PAUSE = 30
const LONGEST_PAUSE = 3600

/** Seconds until a notice is worked on again that was tried `tries` times. */
export const pauseAfter = (tries: number): number =>
  Math.min(FIRST_PAUSE * 2 ** (tries - 1), LONGEST_PAUSE)

/** A notice as it is written down: nothing of its body but what it is about. */
export interface NewNotice {
  courier: string
  /** The courier's id of the booking. */
  external_id: string
  /** Event and status as the courier told them: the same again is a repeat. */
  what: string
}

/**
 * A notice that a worker has taken; `attempts` (this one too) and `repeats` tell
 * whether it is still that worker's.
 */
export type TakenNotice = {
  id: string
  external_id: string
  attempts: number
  repeats: number
}
