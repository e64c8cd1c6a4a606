/**
 * The life of a mail in the outbox: kept (written down, to be sent or tried
 * again), then sent, or given up when it would help nobody any more.
 */
export const KEPT_MAIL_STATES = ["kept", "sent", "given_up"] as const

/** Longer than one try takes, whatever the mail server does. Seconds. */
export const LEASE_SECONDS = 300

/** Pauses after a fault grow from a minute to two hours. Seconds. */
export const FIRST_PAUSE_SECONDS = 60
export const LONGEST_PAUSE_SECONDS = 7200

/** How many mails a worker takes at once. */
export const BATCH = 10

/** How long a mail is tried when nothing says that it is of no use earlier. */
export const TRIED_DAYS = 3

/** A mail as it is written down; `content` is sealed. */
export interface NewMail {
  key: string
  to: string
  template: string
  resource_type: string
  resource_id: string
  content: string
  /** ISO time; not tried any more from then on. */
  good_until: string
}

/** A mail that a worker has taken; `attempts` tells whether it still holds it. */
export interface LeasedMail {
  id: string
  to: string
  template: string
  resource_type: string
  resource_id: string
  content: string
  attempts: number
}

/** A mail that never left. */
export interface LostMail {
  template: string
  resource_id: string
  attempts: number
  last_error: string | null
}
