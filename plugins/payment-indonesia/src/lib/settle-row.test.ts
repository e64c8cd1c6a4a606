import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { nextState, type ExpectationEvent } from "./expectation-states"
import { divideReceived, settleRow, type Standing } from "./settle-row"

const standing = (rest: Partial<Standing> = {}): Standing => ({
  ...{ state: "awaiting", base: 100_000, due: 100_321, received: 0 },
  ...rest,
})

describe("settleRow", () => {
  it.each([
    ["the very sum", {}, 100_321, "payment", "exact"],
    ["the sum without its code", {}, 100_000, "payment", "exact"],
    ["less", {}, 99_999, "part", "less"],
    ["more", {}, 100_322, "payment", "more"],
    [
      "the rest",
      { state: "short", received: 60_000 },
      40_321,
      "payment",
      "exact",
    ],
    [
      "still not the rest",
      { state: "short", received: 60_000 },
      39_999,
      "part",
      "less",
    ],
    [
      "a second payment",
      { state: "paid", received: 100_321 },
      100_321,
      "duplicate",
      null,
    ],
    [
      "money beside matched money",
      { state: "matched", received: 100_321 },
      5_000,
      "duplicate",
      null,
    ],
    [
      "money for an expired order",
      { state: "expired" },
      100_321,
      "late",
      "late",
    ],
    ["money for a cancelled order", { state: "cancelled" }, 1, "late", "late"],
    [
      "money beside late money",
      { state: "late_money", received: 100_321 },
      100_321,
      "duplicate",
      null,
    ],
  ] as const)("weighs %s", (_, rest, amount, kind, event) => {
    expect(settleRow(standing(rest), amount)).toMatchObject({ kind, event })
  })
})

describe("divideReceived", () => {
  it("keeps no more than the code brought, and owes the rest back", () => {
    expect(divideReceived(standing({ received: 100_321 }))).toEqual({
      ...{ captured: 100_000, surplus: 321, owed: 0 },
    })
    expect(divideReceived(standing({ received: 100_000 }))).toEqual({
      ...{ captured: 100_000, surplus: 0, owed: 0 },
    })
    expect(divideReceived(standing({ received: 150_000 }))).toEqual({
      ...{ captured: 100_000, surplus: 321, owed: 49_679 },
    })
  })
})

/** A transfer with everything that may happen to it, kept to the rupiah. */
class Ledger {
  came = 0
  captured = 0
  surplus = 0
  owed = 0
  standing: Standing

  constructor(base: number, code: number) {
    this.standing = { state: "awaiting", base, due: base + code, received: 0 }
  }

  row(amount: number) {
    this.came += amount
    const { event, received, kind } = settleRow(this.standing, amount)
    if (kind === "duplicate") this.owed += amount
    if (event) this.move(event, { received })
  }

  move(event: ExpectationEvent, patch: Partial<Standing> = {}) {
    const state = nextState(this.standing.state, event)
    if (!state) return
    this.standing = { ...this.standing, ...patch, state }
    if (event === "confirm") this.#divide()
    if (event === "owe") this.#giveBack()
    // Freed rows wait for an officer again: here they are owed back.
    if (event === "refuse") this.#giveBack()
  }

  #divide() {
    const { captured, surplus, owed } = divideReceived(this.standing)
    this.captured += captured
    this.surplus += surplus
    this.owed += owed
    this.standing.received = 0
  }

  #giveBack() {
    this.owed += this.standing.received
    this.standing.received = 0
  }
}

const act = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 300_000 }) }),
  fc.constant({ amount: "due" as const }),
  fc.constant({ amount: "base" as const }),
  fc.record({
    event: fc.constantFrom<ExpectationEvent>(
      ...(["proof", "accept", "confirm", "refuse", "expire"] as const),
      ...(["escalate", "cancel", "late", "revive", "owe"] as const)
    ),
  })
)

describe("money that came", () => {
  it("is captured, kept, owed back or still stands: nothing is lost or made", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 200_000 }),
        fc.integer({ min: 0, max: 999 }),
        fc.array(act, { maxLength: 30 }),
        (base, code, acts) => {
          const ledger = new Ledger(base, code)
          for (const it of acts) {
            if ("event" in it) {
              // A revival needs enough money; closing keeps what stands.
              const isPoor = ledger.standing.received < base
              if (it.event === "revive" && isPoor) continue
              ledger.move(it.event)
            } else if (it.amount === "due") ledger.row(base + code)
            else if (it.amount === "base") ledger.row(base)
            else ledger.row(it.amount)
            expect(ledger.captured === 0 || ledger.captured === base).toBe(true)
            expect(ledger.surplus).toBeLessThanOrEqual(code)
            expect(ledger.owed).toBeGreaterThanOrEqual(0)
          }
          const { captured, surplus, owed, came, standing: left } = ledger
          expect(captured + surplus + owed + left.received).toBe(came)
        }
      ),
      { numRuns: 10_000 }
    )
  })
})
