/**
 * The life of an inbox event: received (also while it is tried again), then
 * done, ignored (not about us), failed (a person has to look) or dead (tried
 * too often). A repeat of its notice begins it anew.
 */
export const INBOX_STATES = [
  "received",
  "done",
  "failed",
  "dead",
  "ignored",
] as const

/** Tries before an event is laid aside: with the pauses, about six hours. */
export const MAX_ATTEMPTS = 12

/** How long an event is a worker's before another may take it. Seconds. */
export const LEASE_SECONDS = 60

/** Why an event is dead that no worker ever came to the end of. */
export const WORKER_DIED = "worker_died"

/** Events that we write ourselves, beside the notices of gateways. */
export const OWN_KINDS = {
  /** A waiting payment is asked about, in case its notice was lost. */
  poll: "poll",
  /** A refund that the gateway has not made (yet). */
  refund: "refund_owed",
  /** Money for an order that is gone. */
  late: "late_money",
  /** A card's hold that stayed when its order was cancelled. */
  hold: "left_hold",
} as const

/** Kinds that a person's queue has to be told of, whatever the truth is later. */
export const HANDED_OVER: string[] = [OWN_KINDS.refund, OWN_KINDS.late]

/** The one event of a reference's late money. */
export const lateEventId = (reference: string) => `late:${reference}`

/**
 * A row that a worker has taken; `repeats` tells whether it was begun anew
 * meanwhile, `attempts` how often it was taken since, this time too.
 */
export interface LeasedEvent {
  id: string
  provider: string
  kind: string
  reference: string
  payload: string
  repeats: number
  /** The worker whose it is; what it says counts only while it is. */
  leased_by: string
  attempts: number
}

/** An event as it is written down. `payload` is text without secrets. */
export interface NewInboxEvent {
  provider: string
  event_id: string
  kind: string
  reference: string
  payload: string
}

/** How work on an event ended. */
export interface Outcome {
  state: "done" | "failed" | "ignored"
  /** What was done, such as `capture`. */
  result: string
  /** Why a person has to look, as a code. */
  error: string | null
}
