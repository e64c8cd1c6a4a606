import { expect } from "vitest"
import { ASKING_CARD, DECLINED_CARD, GOOD_CARD } from "./fakes/stripe/cards.ts"
import { signatureOf, type StripeEvent } from "./fakes/stripe/notices.ts"
import type { StripeFake } from "./fakes/stripe.ts"
import type { GatewayTruth } from "../../plugins/payment-indonesia/src/lib/gateway.ts"
import {
  decide,
  type SessionFacts,
  type Verdict,
} from "../../plugins/payment-indonesia/src/lib/gateway-decision.ts"
import type { OwnGateway } from "../../plugins/payment-indonesia/src/lib/own-gateway.ts"
import {
  truthOf,
  type Intent,
} from "../../plugins/payment-indonesia/src/providers/stripe/intent.ts"

/** Rupiah of the session. */
const AMOUNT = 50_000

/** What our provider reads in an intent. */
export const intentTruth = (intent: object): GatewayTruth =>
  truthOf(structuredClone(intent) as Intent)

const open = (): SessionFacts => ({
  ...{ amount: AMOUNT, currency: "idr", order: "none" },
  ...{ is_awaiting: false, is_overdue: false, payment: "none" },
  ...{ refunded: 0, refunded_sent: 0 },
  ...{ is_paid_otherwise: false, is_late_recorded: false },
})

/** What happens at Stripe and in the shop; what a state does not allow is refused. */
export const ACTS = [
  ...(["good", "asking", "declined", "think", "agree", "deny"] as const),
  ...(["capture", "part", "cancel", "refund", "refund all"] as const),
  ...(["press", "charge", "charge, and die", "give up"] as const),
  ...(["pay back", "pay back, unheard"] as const),
] as const
export type Act = (typeof ACTS)[number]

export const LIES = ["another key", "another body", "an old signature"] as const
export type Lie = (typeof LIES)[number]

/** One payment by card, at Stripe and in the shop. */
export class CardStory {
  facts = open()
  /** Verdicts that took money in. */
  readonly taken: Verdict[] = []
  /** The intent at Stripe. */
  readonly id: string
  readonly #since: number

  /** @param fetchTruth how the shop asks what is so */
  constructor(
    private readonly fake: StripeFake,
    private readonly gateway: OwnGateway,
    private readonly fetchTruth: (id: string) => Promise<GatewayTruth>
  ) {
    this.#since = fake.notices.events.length
    this.id = fake.api.book.create({
      ...{ amount: AMOUNT * 100, currency: "idr", captureMethod: "manual" },
      metadata: {},
    }).id
  }

  get intent() {
    return this.fake.api.book.get(this.id)
  }

  get events(): StripeEvent[] {
    return this.fake.notices.events.slice(this.#since)
  }

  /** The shop hears of an event and looks; a lie changes nothing. */
  async hear(event: StripeEvent, lie: Lie | null): Promise<Verdict | null> {
    const body = JSON.stringify(event)
    const said = lie === "another body" ? body.replace("pi_", "pi_x") : body
    const signature = signatureOf(
      body,
      lie === "another key" ? "whsec_nobody" : this.fake.options.webhookSecret,
      lie === "an old signature" ? Date.now() - 3_600_000 : Date.now()
    )
    const verify = () =>
      this.gateway.verify(Buffer.from(said), { "stripe-signature": signature })
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
        return
      case "nothing":
      case "wait":
      case "officer":
    }
  }

  /** As our provider does: what is held is freed, what was taken paid back. */
  #free(): void {
    const { status, amount_received: received } = this.intent
    if (status === "canceled") return
    const rest = received - intentTruth(this.intent).refunded * 100
    if (status !== "succeeded") this.fake.api.book.cancel(this.id)
    else if (rest > 0) this.fake.api.refunds.create(this.id, rest)
  }

  do(act: Act): void {
    try {
      this.#acts[act]()
    } catch {
      // Refused, as Stripe refuses what a state does not allow.
    }
  }

  readonly #acts: Record<Act, () => unknown> = {
    good: () => this.fake.api.book.confirm(this.id, GOOD_CARD, () => null),
    asking: () => this.fake.api.book.confirm(this.id, ASKING_CARD, () => null),
    declined: () =>
      this.fake.api.book.confirm(this.id, DECLINED_CARD, () => null),
    think: () => {
      if (this.intent.status !== "requires_action") return
      this.intent.status = "processing"
      this.fake.notices.tell("payment_intent.processing", this.intent)
    },
    agree: () => this.#answer(true),
    deny: () => this.#answer(false),
    capture: () => this.fake.api.book.capture(this.id),
    part: () => this.fake.api.book.capture(this.id, AMOUNT * 40),
    cancel: () => this.fake.api.book.cancel(this.id),
    refund: () => this.fake.api.refunds.create(this.id, 700_000),
    "refund all": () => this.fake.api.refunds.create(this.id, undefined),
    press: () => {
      const { status } = this.intent
      if (this.facts.order !== "none" || this.facts.payment !== "none") return
      if (status === "requires_capture")
        Object.assign(this.facts, { payment: "authorized", order: "alive" })
    },
    charge: () => {
      if (!this.#isHeld()) return
      this.fake.api.book.capture(this.id)
      this.facts.payment = "captured"
    },
    "charge, and die": () => {
      if (this.#isHeld()) this.fake.api.book.capture(this.id)
    },
    "give up": () => {
      if (this.facts.order === "alive") this.facts.order = "canceled"
    },
    "pay back": () => {
      if (!this.#canPayBack()) return
      this.fake.api.refunds.create(this.id, 1_000_000)
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
    this.fake.api.book.answer(this.id, isAgreed)
  }
}
