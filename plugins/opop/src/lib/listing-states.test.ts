import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  EDITABLE,
  findListingTransition,
  LISTING_STATES,
  LISTING_TRANSITIONS,
  type ListingActor,
  type ListingStanding,
  listingTransitionsFor,
  ON_SALE,
  standingAfter,
  WAITING,
} from "./listing-states"

const ACTORS: ListingActor[] = ["seller", "officer", "admin", "system"]
const START: ListingStanding = { state: "draft", is_approved: false }

/** One person asks for one state; what is not allowed changes nothing. */
type Move = { actor: ListingActor; to: ListingStanding["state"] }

const moves = fc.array(
  fc.record({
    actor: fc.constantFrom(...ACTORS),
    to: fc.constantFrom(...LISTING_STATES),
  }),
  { maxLength: 60 }
)

const step = (standing: ListingStanding, { actor, to }: Move) => {
  const found = findListingTransition(standing, to)
  return found?.who.includes(actor) ? found : undefined
}

describe("the listing's states", () => {
  it("list each change once and never to the same state", () => {
    const keys = LISTING_TRANSITIONS.map(
      ({ from, to, approved }) => `${from}>${to}>${String(approved)}`
    )
    expect(new Set(keys).size).toBe(keys.length)
    expect(LISTING_TRANSITIONS.every(({ from, to }) => from !== to)).toBe(true)
  })

  it("can all be reached and all be left", () => {
    for (const state of LISTING_STATES) {
      const isLeft = LISTING_TRANSITIONS.some(({ from }) => from === state)
      const isReached = LISTING_TRANSITIONS.some(({ to }) => to === state)
      expect([state, isLeft, isReached || state === "draft"]).toEqual([
        state,
        true,
        true,
      ])
    }
  })

  it("walk 5,000 random paths without a forbidden state", () => {
    fc.assert(
      fc.property(moves, (walk) => {
        let at = START
        /** Who approved last, and whether that was taken back since. */
        let approvedBy: ListingActor | null = null
        for (const move of walk) {
          const found = step(at, move)
          if (!found) continue
          const after = standingAfter(at, found)
          if (found.leaves === "given") approvedBy = move.actor
          if (found.leaves === "taken") approvedBy = null
          // On sale only by the office's or the administrator's word.
          if (after.state === ON_SALE)
            expect(["officer", "admin"]).toContain(approvedBy)
          expect(after.is_approved).toBe(approvedBy !== null)
          // What can be written over is not on sale, nor still approved.
          if (EDITABLE.includes(after.state))
            expect(after.is_approved).toBe(false)
          if (WAITING.includes(after.state))
            expect(after.is_approved).toBe(false)
          // A "no" of the office always says why.
          if (["revision_requested", "rejected"].includes(after.state))
            expect(found.reason).toBe(true)
          at = after
        }
      }),
      { numRuns: 5000 }
    )
  })

  it("never let the shop's people alone put anything on sale", () => {
    fc.assert(
      fc.property(moves, (walk) => {
        const end = walk.reduce((at, { to }) => {
          const found = step(at, { actor: "seller", to })
          return found ? standingAfter(at, found) : at
        }, START)
        expect(end.state).not.toBe(ON_SALE)
      })
    )
  })

  it("bring what rested back to where it was", () => {
    const approved = { state: "archived", is_approved: true } as const
    const never = { state: "archived", is_approved: false } as const
    expect(
      listingTransitionsFor(approved, "seller").map(({ to }) => to)
    ).toEqual(["published"])
    expect(listingTransitionsFor(never, "seller").map(({ to }) => to)).toEqual([
      "draft",
    ])
    expect(listingTransitionsFor(approved, "officer")).toEqual([])
  })
})
