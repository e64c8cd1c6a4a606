import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  CANCELLABLE_STATES,
  EXPECTATION_EVENTS,
  EXPECTATION_MOVES,
  EXPECTATION_STATES,
  isClosed,
  nextState,
  OPEN_STATES,
  type ExpectationEvent,
  type ExpectationState,
} from "./expectation-states"

const event = fc.constantFrom(...EXPECTATION_EVENTS)

/** A walk as far as the table lets it: the states it went through. */
function walk(events: readonly ExpectationEvent[]) {
  const path: { from: ExpectationState; event: ExpectationEvent }[] = []
  let state: ExpectationState = "awaiting"
  for (const next of events) {
    const to = nextState(state, next)
    if (!to) continue
    path.push({ from: state, event: next })
    state = to
  }
  return { path, state }
}

const walks = (check: (walked: ReturnType<typeof walk>) => void) =>
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      check(walk(events))
    }),
    { numRuns: 5_000 }
  )

describe("the table of a transfer", () => {
  it("names each state, and leads to no other", () => {
    const reached = Object.values(EXPECTATION_MOVES).flatMap((moves) =>
      Object.values(moves)
    )
    expect(new Set(["awaiting", ...reached])).toEqual(
      new Set(EXPECTATION_STATES)
    )
  })

  it("awaits money in the states that the office sees as open", () => {
    expect(OPEN_STATES).toEqual(["awaiting", "claimed", "escalated", "short"])
    expect(CANCELLABLE_STATES).toEqual([...OPEN_STATES, "over", "matched"])
  })

  it("is paid only by confirming what was matched", () => {
    walks(({ path, state }) => {
      if (state !== "paid") return
      expect(path.at(-1)).toEqual({ from: "matched", event: "confirm" })
    })
  })

  it("never lets a timer cancel what is claimed, matched or too much", () => {
    walks(({ path }) => {
      for (const { from, event: what } of path)
        if (what === "expire") expect(["awaiting", "short"]).toContain(from)
    })
  })

  it("takes at most one proof as a claim", () => {
    walks(({ path }) => {
      const claims = path.filter(({ event: what }) => what === "proof")
      expect(claims.length).toBeLessThanOrEqual(1)
    })
  })

  it("revives only what money came for after it was closed", () => {
    walks(({ path }) => {
      path.forEach(({ event: what }, at) => {
        if (what === "revive") expect(path[at - 1]?.event).toBe("late")
      })
    })
  })

  it("leaves paid and owed for nothing", () => {
    walks(({ path }) => {
      for (const { from } of path) expect(["paid", "owed"]).not.toContain(from)
    })
  })

  it("ends every walk where something can happen, or where it is closed", () => {
    walks(({ state }) => {
      const canMove = EXPECTATION_EVENTS.some((what) => nextState(state, what))
      expect(canMove || isClosed(state)).toBe(true)
    })
  })
})
