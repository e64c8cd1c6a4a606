import type { ExpectationEvent, ExpectationState } from "./expectation-states"
import { OPEN_STATES } from "./expectation-states"

/** Whole rupiah of a transfer: what is captured, what is asked for, what came. */
export interface Standing {
  state: ExpectationState
  /** The payment session's amount, which is what gets captured. */
  base: number
  /** `base` and the code. */
  due: number
  /** Came so far and stands against it. */
  received: number
}

/**
 * What a statement row is to a transfer: its `payment`, a `part` of it, a
 * `duplicate` of what was paid, or `late` money; `other` is no buyer's transfer.
 */
export const MATCH_KINDS = [
  "payment",
  "part",
  "duplicate",
  "late",
  "other",
] as const
export type MatchKind = (typeof MATCH_KINDS)[number]

export interface RowVerdict {
  kind: Exclude<MatchKind, "other">
  /** What happens to the transfer; null: nothing, the row is owed back. */
  event: ExpectationEvent | null
  /** What stands against the transfer afterwards. */
  received: number
}

/**
 * Weighs a row against a transfer. Enough for the order is enough: who leaves
 * out the code and is found by an officer has paid.
 */
export function settleRow(standing: Standing, amount: number): RowVerdict {
  const { state, base, due, received } = standing
  if (OPEN_STATES.includes(state)) {
    const total = received + amount
    if (total < base) return { kind: "part", event: "less", received: total }
    return {
      kind: "payment",
      event: total > due ? "more" : "exact",
      received: total,
    }
  }
  if (state === "expired" || state === "cancelled")
    // A part that came before it was closed is late with it.
    return { kind: "late", event: "late", received: received + amount }
  return { kind: "duplicate", event: null, received }
}

/** Where the money of a paid transfer goes; the three sum to what came. */
export interface Division {
  /** Captured in Medusa. */
  captured: number
  /** Kept by the fund holder because of the code, and accounted. */
  surplus: number
  /** Owed back to the buyer. */
  owed: number
}

/** Divides what came for a paid transfer; `received` is at least `base`. */
export function divideReceived({ base, due, received }: Standing): Division {
  const surplus = Math.min(received, due) - base
  return { captured: base, surplus, owed: received - base - surplus }
}
