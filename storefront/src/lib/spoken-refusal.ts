import { faultOf } from "./faults"

/** What a failed call says: the few facts of an ApiError. */
export interface RefusalSource {
  status: number
  code: string
  message: string
  field?: string | undefined
}

/**
 * Medusa's own codes, and those of a request that our own forms should never
 * send: their words are for developers.
 */
const NOT_FOR_PEOPLE = new Set([
  "invalid_request",
  "invalid_data",
  "invalid_state_error",
  "not_allowed",
  "not_found",
  "unauthorized",
  "forbidden",
  "duplicate_error",
  "conflict",
  "unexpected_state",
  "unknown_error",
  "unknown",
])

/**
 * The backend's own sentence about a refusal: our plugins word theirs for
 * people, in the language asked for. Null for all others, and for codes that
 * this shop words itself.
 */
export function spokenRefusal(source: RefusalSource): string | null {
  const { status, code, message } = source
  if (status >= 500 || status === 401 || status === 429) return null
  if (message === "" || NOT_FOR_PEOPLE.has(code)) return null
  const known = faultOf({ status: 400, code })
  return "alert" in known && known.alert === "unknown" ? message : null
}
