import { createHmac } from "node:crypto"
import { newId } from "./intent-book.ts"

/** An event as it is sent: the object is as it was at that moment. */
export interface StripeEvent {
  id: string
  object: "event"
  type: string
  created: number
  data: { object: Record<string, unknown> }
}

export interface Sending {
  /** Signed with it instead of the endpoint's own: a forgery. */
  secret?: string
  /** When it was signed, in ms since 1970. */
  at?: number
}

/** The header that Stripe signs a body with: `t=…,v1=…`, HMAC-SHA256. */
export function signatureOf(
  body: string,
  secret: string,
  at: number = Date.now()
): string {
  const time = Math.floor(at / 1000)
  const hmac = createHmac("sha256", secret).update(`${time}.${body}`)
  return `t=${time},v1=${hmac.digest("hex")}`
}

/**
 * Webhooks: every event is kept, and sent at once, later (`delay`), or when
 * told (`hold`, `release`), in any order and as often as one likes.
 */
export class Notices {
  readonly events: StripeEvent[] = []
  /** Status of each answer, in the order of sending; 0 when there was none. */
  readonly answers: number[] = []
  endpoint: string | null = null
  /** Milliseconds between an event and its notice. */
  delay = 0
  #isHeld = false
  readonly #waiting: StripeEvent[] = []
  readonly #going = new Set<Promise<unknown>>()

  constructor(readonly secret: string) {}

  tell = (type: string, object: object): void => {
    const event: StripeEvent = {
      id: newId("evt"),
      object: "event",
      type,
      created: Math.floor(Date.now() / 1000),
      data: { object: flat(object) },
    }
    this.events.push(event)
    if (this.#isHeld) this.#waiting.push(event)
    else this.#track(this.#later(event))
  }

  /** From now on nothing is sent. */
  hold(): void {
    this.#isHeld = true
  }

  /** Sends what was held, in the order that `arrange` gives, one by one. */
  async release(
    arrange: (events: StripeEvent[]) => StripeEvent[] = (events) => events
  ): Promise<void> {
    this.#isHeld = false
    for (const event of arrange(this.#waiting.splice(0))) await this.send(event)
  }

  /** Sends one event, again if it was sent before. Answers the status. */
  async send(
    event: StripeEvent,
    { secret = this.secret, at }: Sending = {}
  ): Promise<number> {
    if (!this.endpoint) return 0
    const body = JSON.stringify(event)
    const status = await fetch(this.endpoint, {
      method: "POST",
      headers: {
        "content-type": "application/json; charset=utf-8",
        "stripe-signature": signatureOf(body, secret, at),
      },
      body,
    }).then(
      (answer) => answer.status,
      () => 0
    )
    this.answers.push(status)
    return status
  }

  /** Resolves when nothing is on its way any more. */
  async settled(): Promise<void> {
    while (this.#going.size) await Promise.all(this.#going)
  }

  async #later(event: StripeEvent): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.delay))
    await this.send(event)
  }

  #track(going: Promise<unknown>): void {
    this.#going.add(going)
    void going.finally(() => this.#going.delete(going))
  }
}

/** In a notice an intent names its charge by id. */
function flat(object: object): Record<string, unknown> {
  const copy = structuredClone(object) as Record<string, unknown>
  const charge = copy["latest_charge"]
  return charge && typeof charge === "object" && "id" in charge
    ? { ...copy, latest_charge: charge.id }
    : copy
}
