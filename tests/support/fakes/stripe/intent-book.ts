import { randomBytes } from "node:crypto"
import { CARDS, type Card } from "./cards.ts"
import { invalid, StripeRefusal } from "./refusal.ts"

export interface Charge {
  id: string
  object: "charge"
  payment_intent: string
  amount: number
  amount_captured: number
  amount_refunded: number
  captured: boolean
  refunded: boolean
}

export interface Intent {
  id: string
  object: "payment_intent"
  amount: number
  amount_capturable: number
  amount_received: number
  capture_method: string
  client_secret: string
  created: number
  currency: string
  last_payment_error: { code: string; decline_code: string } | null
  latest_charge: Charge | null
  livemode: false
  metadata: Record<string, string>
  next_action: {
    type: "redirect_to_url"
    redirect_to_url: { url: string; return_url: string }
  } | null
  status: string
}

/** Tells the fake's webhooks what happened to which object. */
export type Tell = (type: string, object: object) => void

export const newId = (prefix: string) =>
  `${prefix}_${randomBytes(12).toString("hex")}`

/** Least that Stripe charges, about US$0.50; our guess, in hundredths of a rupiah. */
const LEAST = 800_000

/** The intents and what may be done with them in which state. */
export class IntentBook {
  readonly intents = new Map<string, Intent>()
  /** Cards that are being asked about, by intent. */
  readonly #asked = new Map<string, Card>()

  constructor(private readonly tell: Tell) {}

  create(given: {
    amount: number
    currency: string
    captureMethod: string
    metadata: Record<string, string>
  }): Intent {
    if (given.amount < LEAST)
      throw invalid("Amount is too small", "amount_too_small", "amount")
    const id = newId("pi")
    const intent: Intent = {
      id,
      object: "payment_intent",
      amount: given.amount,
      amount_capturable: 0,
      amount_received: 0,
      capture_method: given.captureMethod,
      client_secret: newId(`${id}_secret`),
      created: Math.floor(Date.now() / 1000),
      currency: given.currency,
      last_payment_error: null,
      latest_charge: null,
      livemode: false,
      metadata: given.metadata,
      next_action: null,
      status: "requires_payment_method",
    }
    this.intents.set(id, intent)
    this.tell("payment_intent.created", intent)
    return intent
  }

  /** @throws StripeRefusal resource_missing */
  get(id: string): Intent {
    const intent = this.intents.get(id)
    if (!intent)
      throw invalid(`No such payment_intent: '${id}'`, "resource_missing")
    return intent
  }

  update(id: string, amount: number): Intent {
    const intent = this.#in(id, ["requires_payment_method", "requires_action"])
    intent.amount = amount
    return intent
  }

  /** A card is shown: it is held, asked about, or refused (402). */
  confirm(
    id: string,
    number: string,
    ask: (intent: Intent) => Intent["next_action"]
  ): Intent {
    const intent = this.#in(id, ["requires_payment_method"])
    const card = CARDS[number.replaceAll(" ", "")]
    if (!card)
      throw new StripeRefusal(402, {
        type: "card_error",
        code: "incorrect_number",
        message: "Your card number is incorrect.",
      })
    if (!card.asks) return this.#hold(intent, card)
    this.#asked.set(id, card)
    intent.status = "requires_action"
    intent.next_action = ask(intent)
    this.tell("payment_intent.requires_action", intent)
    return intent
  }

  /** What the buyer told the bank. Never throws: the page goes back either way. */
  answer(id: string, isAgreed: boolean): Intent {
    const intent = this.#in(id, ["requires_action"])
    const card = this.#asked.get(id) ?? {}
    intent.next_action = null
    try {
      if (isAgreed) return this.#hold(intent, card)
      this.#refuse(intent, "authentication_required")
    } catch {
      // The intent says so itself.
    }
    return intent
  }

  capture(id: string, amount?: number): Intent {
    const intent = this.#in(id, ["requires_capture"])
    const taken = amount ?? intent.amount_capturable
    if (taken > intent.amount_capturable)
      throw invalid("Amount is larger than what is capturable")
    intent.amount_capturable = 0
    intent.amount_received = taken
    intent.status = "succeeded"
    if (intent.latest_charge) {
      const { amount: held } = intent.latest_charge
      Object.assign(intent.latest_charge, {
        captured: true,
        amount_captured: taken,
        // What was not taken counts as paid back.
        amount_refunded: held - taken,
      })
      this.tell("charge.captured", intent.latest_charge)
    }
    this.tell("payment_intent.succeeded", intent)
    return intent
  }

  cancel(id: string): Intent {
    const intent = this.#in(id, [
      "requires_payment_method",
      "requires_action",
      "requires_capture",
    ])
    intent.status = "canceled"
    intent.amount_capturable = 0
    if (intent.latest_charge)
      Object.assign(intent.latest_charge, {
        amount_refunded: intent.latest_charge.amount,
        refunded: true,
      })
    this.tell("payment_intent.canceled", intent)
    return intent
  }

  #hold(intent: Intent, { declines }: Card): Intent {
    if (declines) return this.#refuse(intent, declines)
    intent.last_payment_error = null
    intent.status = "requires_capture"
    intent.amount_capturable = intent.amount
    intent.latest_charge = {
      id: newId("ch"),
      object: "charge",
      payment_intent: intent.id,
      amount: intent.amount,
      amount_captured: 0,
      amount_refunded: 0,
      captured: false,
      refunded: false,
    }
    this.tell("payment_intent.amount_capturable_updated", intent)
    return intent.capture_method === "manual" ? intent : this.capture(intent.id)
  }

  #refuse(intent: Intent, reason: string): never {
    intent.status = "requires_payment_method"
    intent.last_payment_error = { code: "card_declined", decline_code: reason }
    this.tell("payment_intent.payment_failed", intent)
    throw new StripeRefusal(402, {
      type: "card_error",
      code: "card_declined",
      decline_code: reason,
      message: "Your card was declined.",
      payment_intent: { ...intent },
    })
  }

  #in(id: string, states: readonly string[]): Intent {
    const intent = this.get(id)
    if (!states.includes(intent.status))
      throw new StripeRefusal(400, {
        type: "invalid_request_error",
        code: "payment_intent_unexpected_state",
        message: `This PaymentIntent's status is ${intent.status}.`,
        payment_intent: { ...intent },
      })
    return intent
  }
}
