import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { GatewayTruth } from "./gateway"
import { decide, type SessionFacts, type Verdict } from "./gateway-decision"

const truth = (rest: Partial<GatewayTruth> = {}): GatewayTruth => ({
  state: "captured",
  amount: 150_000,
  currency: "IDR",
  refunded: 0,
  ...rest,
})
const facts = (rest: Partial<SessionFacts> = {}): SessionFacts => ({
  amount: 150_000,
  currency: "idr",
  order: "alive",
  is_awaiting: true,
  is_overdue: false,
  payment: "none",
  refunded: 0,
  refunded_sent: 0,
  is_paid_otherwise: false,
  is_late_recorded: false,
  ...rest,
})

/** What the work after a verdict makes of the facts. */
function apply(verdict: Verdict, before: SessionFacts): SessionFacts {
  switch (verdict.act) {
    case "capture":
      return { ...before, payment: "captured", is_awaiting: false }
    case "authorize":
      return { ...before, payment: "authorized", is_awaiting: false }
    case "late_money":
      return { ...before, is_late_recorded: true }
    case "free":
      return { ...before, order: "canceled", is_awaiting: false }
    case "close":
      return { ...before, is_awaiting: false }
    case "void":
      return { ...before, payment: "canceled" }
    case "nothing":
    case "wait":
    case "officer":
      return before
  }
}

const STATES = [
  ...(["pending", "authorized", "captured", "canceled", "failed"] as const),
  ...(["refunded", "partially_refunded", "challenged", "unknown"] as const),
]

const anyTruth: fc.Arbitrary<GatewayTruth> = fc.record({
  state: fc.constantFrom(...STATES),
  amount: fc.constantFrom(150_000, 150_000, 149_999, 0),
  currency: fc.constantFrom("IDR", "idr", "USD"),
  refunded: fc.constantFrom(0, 50_000, 150_000),
})

type Happening =
  | { what: "gateway"; truth: GatewayTruth }
  | { what: "notice" }
  | { what: "order cancelled" }
  | { what: "paid otherwise" }
  | { what: "time is over" }

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: anyTruth.map((said) => ({
      what: "gateway" as const,
      truth: said,
    })),
  },
  { weight: 6, arbitrary: fc.constant({ what: "notice" as const }) },
  fc.constantFrom<Happening>(
    { what: "order cancelled" },
    { what: "paid otherwise" },
    { what: "time is over" }
  )
)

describe("in the end Medusa says what the gateway says", () => {
  it("whatever happens between, however often and in whatever order notices arrive", () => {
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 25 }),
        anyTruth,
        fc.constantFrom("none" as const, "alive" as const),
        (happenings, last, order) => {
          let said = truth({ state: "pending", amount: 0 })
          let now = facts({ order })
          let taken = 0
          const notice = () => {
            const verdict = decide(said, now)
            if (verdict.act === "capture" || verdict.act === "late_money") {
              taken += 1
              expect([verdict.amount, said.currency.toLowerCase()]).toEqual([
                now.amount,
                "idr",
              ])
              expect(verdict.act === "capture").toBe(
                now.order !== "canceled" && !now.is_paid_otherwise
              )
            }
            now = apply(verdict, now)
            return verdict
          }
          for (const one of happenings) {
            if (one.what === "gateway") said = one.truth
            else if (one.what === "notice") notice()
            else if (one.what === "order cancelled")
              now = { ...now, order: "canceled" }
            else if (one.what === "paid otherwise")
              now = { ...now, is_paid_otherwise: true }
            else now = { ...now, is_overdue: true }
          }
          said = last
          const final = notice()
          const settled = now
          // Repeating the last notice changes nothing and takes no more money.
          const before = taken
          const again = [notice(), notice(), notice()]
          expect(now).toEqual(settled)
          expect(taken).toBe(before)
          expect(taken).toBeLessThanOrEqual(1)
          for (const { act } of again)
            expect(["nothing", "wait", "officer"]).toContain(act)

          const isExact =
            last.amount === now.amount && /^idr$/i.test(last.currency)
          if (last.state === "captured" && isExact)
            expect(now.payment === "captured" || now.is_late_recorded).toBe(
              true
            )
          if (last.state === "captured" && !isExact && final.act !== "nothing")
            expect(final.act).toBe("officer")
          const isOver = last.state === "canceled" || last.state === "failed"
          if (isOver && now.payment === "none")
            expect(now.is_awaiting && now.order === "alive").toBe(false)
          if (isOver && now.payment === "captured")
            expect(final.act).toBe("officer")
        }
      ),
      { numRuns: 10_000, seed: 20_261_126 }
    )
  })

  it("as if only the last notice had come, when the gateway never goes back", () => {
    const stories: GatewayTruth["state"][][] = [
      ["pending", "captured"],
      ["pending", "authorized", "captured"],
      ["pending", "challenged", "captured"],
      ["pending", "canceled"],
      ["pending", "unknown", "failed"],
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...stories),
        fc.array(fc.nat(9), { maxLength: 20 }),
        (story, moments) => {
          const end = story.length - 1
          // A notice is late by some steps of the gateway, but never early.
          const order = moments
            .map((moment) => Math.min(moment, end))
            .sort((a, b) => a - b)
          const run = (at: number[]) =>
            at.reduce((now, step) => {
              const state = story[step] ?? "pending"
              return apply(decide(truth({ state }), now), now)
            }, facts())
          expect(run([...order, end])).toEqual(run([end]))
        }
      ),
      { numRuns: 10_000, seed: 42 }
    )
  })
})
