/** Who does something, as the log keeps it. */
export type Actor = {
  type: "seller" | "officer" | "admin" | "system"
  id: string | null
  /** As it was when it was done; names change. */
  name: string | null
  ip: string | null
  request_id: string | null
}

/** What the platform does by itself: jobs, seeds, imports. */
export const SYSTEM: Actor = {
  type: "system",
  id: null,
  name: null,
  ip: null,
  request_id: null,
}
