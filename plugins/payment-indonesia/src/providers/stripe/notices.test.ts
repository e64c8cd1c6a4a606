import fc from "fast-check"
import { afterAll, beforeAll, expect, it } from "vitest"
import {
  ASKING_CARD,
  DECLINED_CARD,
  GOOD_CARD,
} from "../../../../../tests/support/fakes/stripe/cards.ts"
import { signatureOf } from "../../../../../tests/support/fakes/stripe/notices.ts"
import type { StripeEvent } from "../../../../../tests/support/fakes/stripe/notices.ts"
import { StripeFake } from "../../../../../tests/support/fakes/stripe.ts"
import type { GatewayTruth } from "../../lib/gateway"
import {
  decide,
  type SessionFacts,
  type Verdict,
} from "../../lib/gateway-decision"
import { createStripeGateway } from "./gateway"
import { truthOf, type Intent } from "./intent"
import { parseStripeOptions } from "./options"

/** Rupiah of the session. */
const AMOUNT = 50_000

const fake = new StripeFake()
let gateway: ReturnType<typeof createStripeGateway>

beforeAll(async () => {
  await fake.start()
  fake.notices.hold()
  gateway = createStripeGateway(parseStripeOptions(fake.options))
})
afterAll(() => fake.stop())

const asIntent = (intent: object) => intent as unknown as Intent

const open = (): SessionFacts => ({
  ...{ amount: AMOUNT, currency: "idr", order: "none" },
  ...{ is_awaiting: false, is_overdue: false, payment: "none" },
  ...{ refunded: 0, refunded_sent: 0 },
  ...{ is_paid_otherwise: false, is_late_recorded: false },
})

/** What happens at Stripe and in the shop; what a state does not allow is refused. */
const ACTS = [
  ...(["good", "asking", "declined", "think", "agree", "deny"] as const),
  ...(["capture", "part", "cancel", "refund", "refund all"] as const),
  ...(["press", "charge", "charge, and die", "give up"] as const),
  ...(["pay back", "pay back, unheard"] as const),
] as const
type Act = (typeof ACTS)[number]

const LIES = ["another key", "another body", "an old signature"] as const
type Lie = (typeof LIES)[number]

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

/** One payment by card, at Stripe and in the shop. */
class Story {
  facts = open()
  /** Verdicts that took money in. */
  readonly taken: Verdict[] = []
  readonly #since = fake.notices.events.length
  readonly id = fake.api.book.create({
    ...{ amount: AMOUNT * 100, currency: "idr", captureMethod: "manual" },
    metadata: {},
  }).id

  constructor(readonly fetchTruth: (id: string) => Promise<GatewayTruth>) {}

  get intent() {
    return fake.api.book.get(this.id)
  }

  get events(): StripeEvent[] {
    return fake.notices.events.slice(this.#since)
  }

  /** The shop hears of an event and looks; a lie changes nothing. */
  async hear(event: StripeEvent, lie: Lie | null): Promise<Verdict | null> {
    const body = JSON.stringify(event)
    const said = lie === "another body" ? body.replace("pi_", "pi_x") : body
    const signature = signatureOf(
      body,
      lie === "another key" ? "whsec_nobody" : fake.options.webhookSecret,
      lie === "an old signature" ? Date.now() - 3_600_000 : Date.now()
    )
    const verify = () =>
      gateway.verify(Buffer.from(said), { "stripe-signature": signature })
    if (lie) {
      expect(verify).toThrow(
        expect.objectContaining({ code: "webhook_refused" })
      )
      return null
    }
    const { reference } = verify()
    expect(reference).toBe(this.id)
    const verdict = decide(await this.fetchTruth(reference), this.facts)
    this.#apply(verdict)
    return verdict
  }

  #apply(verdict: Verdict): void {
    const { facts } = this
    switch (verdict.act) {
      case "capture":
      case "late_money":
        this.taken.push(verdict)
        expect(verdict.amount).toBe(AMOUNT)
        if (verdict.act === "late_money") facts.is_late_recorded = true
        else Object.assign(facts, { payment: "captured", order: "alive" })
        return
      case "authorize":
        Object.assign(facts, { payment: "authorized", order: "alive" })
        return
      case "void":
        this.#free()
        facts.payment = "canceled"
        return
      case "free":
        Object.assign(facts, { order: "canceled", is_awaiting: false })
        return
      case "close":
        facts.is_awaiting = false
    }
  }

  /** As our provider does: what is held is freed, what was taken paid back. */
  #free(): void {
    const { status, amount_received: received } = this.intent
    if (status === "canceled") return
    const rest = received - truthOf(asIntent(this.intent)).refunded * 100
    if (status !== "succeeded") fake.api.book.cancel(this.id)
    else if (rest > 0) fake.api.refunds.create(this.id, rest)
  }

  do(act: Act): void {
    try {
      this.#acts[act]()
    } catch {
      // Refused, as Stripe refuses what a state does not allow.
    }
  }

  readonly #acts: Record<Act, () => unknown> = {
    good: () => fake.api.book.confirm(this.id, GOOD_CARD, () => null),
    asking: () => fake.api.book.confirm(this.id, ASKING_CARD, () => null),
    declined: () => fake.api.book.confirm(this.id, DECLINED_CARD, () => null),
    think: () => {
      if (this.intent.status !== "requires_action") return
      this.intent.status = "processing"
      fake.notices.tell("payment_intent.processing", this.intent)
    },
    agree: () => this.#answer(true),
    deny: () => this.#answer(false),
    capture: () => fake.api.book.capture(this.id),
    part: () => fake.api.book.capture(this.id, AMOUNT * 40),
    cancel: () => fake.api.book.cancel(this.id),
    refund: () => fake.api.refunds.create(this.id, 700_000),
    "refund all": () => fake.api.refunds.create(this.id, undefined),
    press: () => {
      const { status } = this.intent
      if (this.facts.order !== "none" || this.facts.payment !== "none") return
      if (status === "requires_capture")
        Object.assign(this.facts, { payment: "authorized", order: "alive" })
    },
    charge: () => {
      if (!this.#isHeld()) return
      fake.api.book.capture(this.id)
      this.facts.payment = "captured"
    },
    "charge, and die": () => {
      if (this.#isHeld()) fake.api.book.capture(this.id)
    },
    "give up": () => {
      if (this.facts.order === "alive") this.facts.order = "canceled"
    },
    "pay back": () => {
      if (!this.#canPayBack()) return
      fake.api.refunds.create(this.id, 1_000_000)
      this.facts.refunded += 10_000
      this.facts.refunded_sent += 10_000
    },
    // Written down here, and Stripe was never reached.
    "pay back, unheard": () => {
      if (this.#canPayBack()) this.facts.refunded += 10_000
    },
  }

  #isHeld = () =>
    this.facts.payment === "authorized" && this.facts.order === "alive"

  #canPayBack = () =>
    this.facts.payment === "captured" && this.facts.refunded < AMOUNT

  #answer(isAgreed: boolean): void {
    if (this.intent.status === "processing")
      this.intent.status = "requires_action"
    fake.api.book.answer(this.id, isAgreed)
  }

  /** Whether the shop says what Stripe says. */
  saysTheSame(truth: GatewayTruth): boolean {
    const { payment, order, refunded, is_late_recorded: isLate } = this.facts
    const isOver = isLate || payment === "canceled" || order === "canceled"
    switch (truth.state) {
      case "captured":
        return payment === "captured" || isLate
      case "refunded":
      case "partially_refunded":
        return payment === "captured" ? truth.refunded <= refunded : isOver
      case "authorized":
        return payment === "authorized"
      default:
        return (
          payment === "none" ||
          isOver ||
          (payment === "captured" && refunded >= AMOUNT)
        )
    }
  }
}

/** Everything in any order; then Stripe's last word is heard, and once more. */
async function run(story: Story, happenings: readonly Happening[]) {
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
  const truth = truthOf(asIntent(story.intent))
  if (last?.act !== "officer") expect(story.saysTheSame(truth)).toBe(true)
}

const inMemory = async (id: string) =>
  truthOf(asIntent(structuredClone(fake.api.book.get(id))))

it.each([
  [10_000, "Stripe's states", inMemory],
  [400, "Stripe's answers", (id: string) => gateway.fetchTruth(id)],
] as const)(
  "ends in what Stripe says, or calls an officer, after %i stories told by %s",
  async (numRuns, _, fetchTruth) => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 20 }), (happenings) =>
        run(new Story(fetchTruth), happenings)
      ),
      { numRuns, seed: 20_261_127 }
    )
  },
  60_000
)
