import { allowOnly, below, wholeNumber, type Form } from "./form.ts"
import { IntentBook, type Intent, type Tell } from "./intent-book.ts"
import { Refunds } from "./refunds.ts"
import { invalid, StripeRefusal } from "./refusal.ts"

export interface ApiCall {
  method: string
  path: string
  form: Form
  /** The key it came with: the secret one may do everything. */
  key: string | undefined
}

const INTENT = /^\/v1\/payment_intents\/(pi_\w+)(?:\/(\w+))?$/

/** The part of Stripe's API that we use: intents and refunds. */
export class StripeApi {
  readonly book: IntentBook
  readonly refunds: Refunds

  constructor(
    private readonly keys: { secret: string; publishable: string },
    /** Where a buyer is asked by the bank. */
    private readonly askUrl: (intentId: string) => string,
    tell: Tell
  ) {
    this.book = new IntentBook(tell)
    this.refunds = new Refunds(this.book, tell)
  }

  /** @throws StripeRefusal */
  answer(call: ApiCall): unknown {
    const [, id = "", act = ""] = INTENT.exec(call.path) ?? []
    this.#authorise(call, id, act)
    const { form } = call
    const name = `${call.method} ${id ? `intent ${act}`.trim() : call.path}`
    switch (name) {
      case "POST /v1/payment_intents":
        return shown(this.#create(form), form)
      case "POST /v1/refunds":
        return this.#refund(form)
      case "GET /v1/refunds":
        allowOnly(form, ["payment_intent", "limit"])
        return {
          object: "list",
          data: this.refunds.of(form.get("payment_intent") ?? ""),
          has_more: false,
        }
      case "GET intent":
        return shown(this.book.get(id), form)
      case "POST intent":
        allowOnly(form, ["amount", "expand"])
        return shown(this.book.update(id, wholeNumber(form, "amount")), form)
      case "POST intent confirm":
        return shown(this.#confirm(id, form), form)
      case "POST intent capture":
        return shown(this.#capture(id, form), form)
      case "POST intent cancel":
        allowOnly(form, ["cancellation_reason", "expand"])
        return shown(this.book.cancel(id), form)
      default:
        throw invalid(`Unrecognized request URL (${call.path})`, "missing")
    }
  }

  /** A browser has the publishable key, and a secret of one intent. */
  #authorise({ method, key, form }: ApiCall, id: string, act: string): void {
    if (key === this.keys.secret) return
    const isBrowsers =
      key === this.keys.publishable &&
      id !== "" &&
      (act === "confirm" || method === "GET") &&
      this.book.get(id).client_secret === form.get("client_secret")
    if (!isBrowsers)
      throw new StripeRefusal(401, {
        type: "authentication_error",
        message: "Invalid API Key provided",
      })
  }

  #create(form: Form): Intent {
    allowOnly(form, [
      ...["amount", "currency", "capture_method", "metadata", "expand"],
      ...["allowed_payment_method_types", "description"],
    ])
    return this.book.create({
      amount: wholeNumber(form, "amount"),
      currency: form.get("currency") ?? "",
      captureMethod: form.get("capture_method") ?? "automatic_async",
      metadata: below(form, "metadata"),
    })
  }

  #confirm(id: string, form: Form): Intent {
    allowOnly(form, [
      ...["client_secret", "payment_method_data", "return_url", "expand"],
    ])
    const number = form.get("payment_method_data[card][number]") ?? ""
    const back = form.get("return_url") ?? ""
    return this.book.confirm(id, number, () => ({
      type: "redirect_to_url",
      redirect_to_url: { url: this.askUrl(id), return_url: back },
    }))
  }

  #capture(id: string, form: Form): Intent {
    allowOnly(form, ["amount_to_capture", "expand"])
    const amount = form.has("amount_to_capture")
      ? wholeNumber(form, "amount_to_capture")
      : undefined
    return this.book.capture(id, amount)
  }

  #refund(form: Form) {
    allowOnly(form, ["payment_intent", "amount", "reason", "metadata"])
    const amount = form.has("amount") ? wholeNumber(form, "amount") : undefined
    return this.refunds.create(
      form.get("payment_intent") ?? "",
      amount,
      below(form, "metadata")
    )
  }
}

/** The charge is an id, unless it was asked for whole. */
function shown(intent: Intent, form: Form): unknown {
  const isWhole = [...form].some(
    ([name, value]) => name.startsWith("expand") && value === "latest_charge"
  )
  return isWhole
    ? intent
    : { ...intent, latest_charge: intent.latest_charge?.id ?? null }
}
