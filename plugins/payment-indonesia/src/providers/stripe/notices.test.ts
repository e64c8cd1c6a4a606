import fc from "fast-check"
import { afterAll, beforeAll, expect, it } from "vitest"
import {
  ACTS,
  type Act,
  CardStory,
  intentTruth,
  LIES,
  type Lie,
} from "../../../../../tests/support/card-story.ts"
import { StripeFake } from "../../../../../tests/support/fakes/stripe.ts"
import type { GatewayTruth } from "../../lib/gateway"
import type { SessionFacts, Verdict } from "../../lib/gateway-decision"
import { createStripeGateway } from "./gateway"
import { parseStripeOptions } from "./options"

const fake = new StripeFake()
let gateway: ReturnType<typeof createStripeGateway>

beforeAll(async () => {
  await fake.start()
  fake.notices.hold()
  gateway = createStripeGateway(parseStripeOptions(fake.options))
})
afterAll(() => fake.stop())

type Happening =
  | { act: Act }
  /** A notice comes, of those there are so far; never, late, or again and again. */
  | { told: number; lie: Lie | null }

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constantFrom(...ACTS) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      told: fc.nat(30),
      lie: fc.option(fc.constantFrom(...LIES), { freq: 4 }),
    }),
  }
)

/** Whether the shop says what Stripe says. */
function agrees(facts: SessionFacts, { state, refunded }: GatewayTruth) {
  const { payment, order, amount, is_late_recorded: isLate } = facts
  const isOver = isLate || payment === "canceled" || order === "canceled"
  const isCaptured = payment === "captured"
  switch (state) {
    case "captured":
      return isCaptured || isLate
    case "refunded":
    case "partially_refunded":
      return isCaptured ? refunded <= facts.refunded : isOver
    case "authorized":
      return payment === "authorized"
    default:
      return payment === "none" || isOver || facts.refunded >= amount
  }
}

/** Everything in any order; then Stripe's last word is heard, and once more. */
async function run(story: CardStory, happenings: readonly Happening[]) {
  for (const one of happenings)
    if ("act" in one) story.do(one.act)
    else {
      const { events } = story
      const event = events[one.told % events.length]
      if (event) await story.hear(event, one.lie)
    }
  // What is freed because of the last word is told by one more.
  let last: Verdict | null = null
  for (let turn = 0; turn < 3; turn += 1) {
    const event = story.events.at(-1)
    if (event) last = await story.hear(event, null)
  }
  const settled = structuredClone(story.facts)
  for (const event of story.events.toReversed()) await story.hear(event, null)
  expect(story.facts).toEqual(settled)
  expect(story.taken.length).toBeLessThanOrEqual(1)
  const truth = intentTruth(story.intent)
  if (last?.act !== "officer") expect(agrees(story.facts, truth)).toBe(true)
}

type Ask = (id: string) => Promise<GatewayTruth>

/** As Stripe's answer is read, without a line between. */
const inMemory: Ask = async (id) => intentTruth(fake.api.book.get(id))

it.each([
  [10_000, "Stripe's states", inMemory],
  [400, "Stripe's answers", (id: string) => gateway.fetchTruth(id)],
] as const)(
  "ends in what Stripe says, or calls an officer, after %i stories told by %s",
  async (numRuns, _, fetchTruth) => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 20 }), (happenings) =>
        run(new CardStory(fake, gateway, fetchTruth), happenings)
      ),
      { numRuns, seed: 20_261_127 }
    )
  },
  60_000
)
