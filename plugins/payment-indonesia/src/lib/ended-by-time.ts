/** What the session of an order says whose time to pay ran out. */
export const ENDED_BY_TIME = { ended_by: "time" } as const

/**
 * Whether time ended a payment session. Late money lets such an order stand
 * again; what a person cancelled stays cancelled, and the money goes back.
 */
export const isEndedByTime = (
  metadata: Record<string, unknown> | null | undefined
): boolean => metadata?.["ended_by"] === ENDED_BY_TIME.ended_by
