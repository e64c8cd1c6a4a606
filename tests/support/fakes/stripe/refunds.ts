import { newId, type IntentBook, type Tell } from "./intent-book.ts"
import { invalid } from "./refusal.ts"

export interface Refund {
  id: string
  object: "refund"
  payment_intent: string
  amount: number
  status: "succeeded" | "pending" | "failed"
  metadata: Record<string, string>
}

/** Money that goes back; `outcome` is what the next ones become. */
export class Refunds {
  readonly made: Refund[] = []
  outcome: Refund["status"] = "succeeded"

  constructor(
    private readonly book: IntentBook,
    private readonly tell: Tell
  ) {}

  of(reference: string): Refund[] {
    return this.made.filter(
      ({ payment_intent }) => payment_intent === reference
    )
  }

  create(
    reference: string,
    given: number | undefined,
    metadata: Record<string, string> = {}
  ): Refund {
    const charge = this.book.get(reference).latest_charge
    if (!charge?.captured) throw invalid("This charge was not captured.")
    const rest = charge.amount - charge.amount_refunded
    if (rest === 0)
      throw invalid("Charge has been refunded.", "charge_already_refunded")
    const amount = given ?? rest
    if (amount > rest)
      throw invalid("Refund amount is greater than unrefunded amount")
    const refund: Refund = {
      id: newId("re"),
      object: "refund",
      payment_intent: reference,
      amount,
      status: this.outcome,
      metadata,
    }
    this.made.push(refund)
    this.tell("refund.created", refund)
    if (refund.status === "failed") {
      this.tell("refund.failed", refund)
      return refund
    }
    charge.amount_refunded += amount
    charge.refunded = charge.amount_refunded === charge.amount
    this.tell("charge.refunded", charge)
    return refund
  }
}
