import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  ASKING_CARD,
  DECLINED_CARD,
  GOOD_CARD,
} from "../../../../../tests/support/fakes/stripe/cards.ts"
import { IntentBook } from "../../../../../tests/support/fakes/stripe/intent-book.ts"
import { Refunds } from "../../../../../tests/support/fakes/stripe/refunds.ts"
import { meaningOf, truthOf, type Intent } from "./intent"

const ACTS = [
  ...["good", "asking", "declined", "agree", "deny"],
  ...["capture", "part", "cancel", "refund", "refund-all"],
] as const
type Act = (typeof ACTS)[number]

/** One intent of Rp50.000 and everything that may happen to it. */
function world() {
  const book = new IntentBook(() => undefined)
  const refunds = new Refunds(book, () => undefined)
  const { id } = book.create({
    amount: 5_000_000,
    currency: "idr",
    captureMethod: "manual",
    metadata: {},
  })
  const acts: Record<Act, () => unknown> = {
    good: () => book.confirm(id, GOOD_CARD, () => null),
    asking: () => book.confirm(id, ASKING_CARD, () => null),
    declined: () => book.confirm(id, DECLINED_CARD, () => null),
    agree: () => book.answer(id, true),
    deny: () => book.answer(id, false),
    capture: () => book.capture(id),
    part: () => book.capture(id, 2_000_000),
    cancel: () => book.cancel(id),
    refund: () => refunds.create(id, 700_000),
    "refund-all": () => refunds.create(id, undefined),
  }
  const run = (act: Act) => {
    try {
      acts[act]()
    } catch {
      // Refused, as Stripe refuses what a state does not allow.
    }
  }
  const intent = () => book.get(id) as unknown as Intent
  return { run, intent }
}

describe("truthOf", () => {
  it("adds up after any acts, and says of money only what happened", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ACTS), { maxLength: 12 }),
        (acts) => {
          const { run, intent } = world()
          acts.forEach(run)
          const { state, amount, refunded, currency } = truthOf(intent())
          expect(currency).toBe("idr")
          expect(refunded).toBeGreaterThanOrEqual(0)
          expect(refunded).toBeLessThanOrEqual(amount)
          const isTaken = intent().status === "succeeded"
          expect(["captured", "refunded", "partially_refunded"]).toSatisfy(
            (states: string[]) => states.includes(state) === isTaken
          )
          expect(state === "refunded").toBe(isTaken && refunded === amount)
          if (!isTaken) expect(refunded).toBe(0)
        }
      ),
      { numRuns: 10_000 }
    )
  })

  it("calls unknown what Stripe may invent", () => {
    const intent = { ...world().intent(), status: "requires_luck" } as Intent
    expect(truthOf(intent).state).toBe("unknown")
    expect(meaningOf(intent)).toMatchObject({ session: "pending" })
  })
})
