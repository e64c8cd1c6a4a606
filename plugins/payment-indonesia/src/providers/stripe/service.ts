import {
  AbstractPaymentProvider,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import type {
  AuthorizePaymentOutput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  Logger,
  PaymentProviderInput,
  PaymentProviderOutput,
  RefundPaymentInput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import type Stripe from "stripe"
import { fail } from "../../errors"
import { chargeable, wholeRupiah } from "./amount"
import { createStripe } from "./client"
import { asFault, isRefusal, refusalOf, traceOf } from "./faults"
import { meaningOf, type Intent } from "./intent"
import * as intents from "./intents"
import { parseStripeOptions, type StripeOptions } from "./options"
import {
  dataOf,
  hasIntent,
  keptOf,
  requireSame,
  sessionIdOf,
} from "./session-data"
import { shopMark } from "./shop-mark"

/**
 * Cards by Stripe. initiate → an intent that only holds the money; the browser
 * confirms it, with 3-D Secure where the bank wants that; authorise (when the
 * cart is completed) looks at Stripe whether exactly the session's amount is
 * held; the capture follows right after the order. Each act carries the key of
 * the row that asks for it, so it may be repeated.
 */
export class StripePaymentProvider extends AbstractPaymentProvider<StripeOptions> {
  static override identifier = "stripe"
  private readonly options: StripeOptions
  private readonly stripe: Stripe
  private readonly logger: Logger | undefined

  constructor(container: { logger?: Logger }, options: unknown) {
    const parsed = parseStripeOptions(options)
    super(container, parsed)
    this.options = parsed
    this.stripe = createStripe(parsed)
    this.logger = container.logger
  }

  static override validateOptions(options: Record<string, unknown>): void {
    parseStripeOptions(options)
  }

  /** Throws what `chargeable` does, and card_gateway_… of the call. */
  async initiatePayment({
    amount,
    currency_code,
    data,
    context,
  }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const rupiah = chargeable(amount, currency_code, this.options)
    const sessionId = sessionIdOf(data)
    const intent = await this.ask("create", () =>
      intents.createIntent(this.stripe, {
        sessionId,
        shop: shopMark(this.options),
        amount: rupiah,
        key: context?.idempotency_key,
      })
    )
    const kept = {
      session_id: sessionId,
      publishable_key: this.options.publishableKey,
      amount: rupiah,
      refunds: {},
    }
    return {
      id: intent.id,
      status: PaymentSessionStatus.PENDING,
      data: dataOf(kept, intent),
    }
  }

  /** Asks Stripe for the new total; the same total changes nothing. */
  async updatePayment({
    amount,
    currency_code,
    data,
  }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const kept = keptOf(data)
    // Also when a session is closed: then the intent takes no change any more.
    if (wholeRupiah(amount) === kept.amount) return { data: data ?? {} }
    const rupiah = chargeable(amount, currency_code, this.options)
    const intent = await this.ask("update", () =>
      intents.changeAmount(this.stripe, kept.reference, rupiah)
    )
    return {
      status: meaningOf(intent).session,
      data: dataOf({ ...kept, amount: rupiah }, intent),
    }
  }

  /**
   * Looks at Stripe and nowhere else. What is not held throws why
   * (card_declined, card_payment_unfinished, card_payment_processing,
   * card_payment_canceled, card_payment_differs), so that the session stays
   * open for another try and people read a reason.
   */
  async authorizePayment({
    data,
  }: PaymentProviderInput): Promise<AuthorizePaymentOutput> {
    const kept = keptOf(data)
    const intent = await this.retrieve(kept.reference)
    const status = meaningOf(intent).session
    const isPaid =
      status === PaymentSessionStatus.AUTHORIZED ||
      status === PaymentSessionStatus.CAPTURED
    if (!isPaid) throw fail(refusalOf(intent))
    requireSame(kept, intent)
    return { status, data: dataOf(kept, intent) }
  }

  async getPaymentStatus({
    data,
  }: PaymentProviderInput): Promise<GetPaymentStatusOutput> {
    const kept = keptOf(data)
    const intent = await this.retrieve(kept.reference)
    return { status: meaningOf(intent).session, data: dataOf(kept, intent) }
  }

  async retrievePayment(input: PaymentProviderInput) {
    const { data } = await this.getPaymentStatus(input)
    return { data: data ?? {} }
  }

  /** Takes what is held; core gives no amount, it is always the whole. */
  async capturePayment({ data, context }: PaymentProviderInput) {
    const kept = keptOf(data)
    const asked = { reference: kept.reference, key: context?.idempotency_key }
    const intent = await this.ask("capture", () =>
      intents.captureIntent(this.stripe, asked, kept.amount)
    )
    requireSame(kept, intent)
    return { data: dataOf(kept, intent) }
  }

  /**
   * Never throws for what Stripe refuses or does not answer: core would forget
   * the refund, and it would be paid back a second time. What is not `sent` is
   * seen by the plugin's job, which asks again or has a person transfer it.
   */
  async refundPayment({ amount, data, context }: RefundPaymentInput) {
    const kept = keptOf(data)
    const rupiah = wholeRupiah(amount)
    const key = context?.idempotency_key
    if (!key) throw fail("card_refund_refused")
    const order = { reference: kept.reference, key, amount: rupiah }
    const state = await intents
      .refundIntent(this.stripe, order)
      .catch((error: unknown) => {
        this.warn("refund", error)
        return isRefusal(error) ? ("owed" as const) : ("unclear" as const)
      })
    const refunds = { ...kept.refunds, [key]: { amount: rupiah, state } }
    const intent = await this.retrieve(kept.reference).catch(() => null)
    return {
      data: intent
        ? dataOf({ ...kept, refunds }, intent)
        : { ...data, refunds },
    }
  }

  /** Frees the held money; what was taken already is paid back. */
  async cancelPayment({
    data,
    context,
  }: PaymentProviderInput): Promise<PaymentProviderOutput> {
    if (!hasIntent(data)) return { data: data ?? {} }
    const kept = keptOf(data)
    const asked = { reference: kept.reference, key: context?.idempotency_key }
    const intent = await this.ask("cancel", () =>
      intents.voidIntent(this.stripe, asked, kept.session_id)
    )
    return { data: dataOf(kept, intent) }
  }

  /**
   * A session without an intent is gone already. Throws when Stripe cannot be
   * asked: an intent that stays open could be paid at an old total.
   */
  async deletePayment(input: PaymentProviderInput) {
    return this.cancelPayment(input)
  }

  /** Notices come by our own inbox, which believes only what it fetches. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  private retrieve(reference: string) {
    return this.ask("retrieve", () =>
      intents.retrieveIntent(this.stripe, reference)
    )
  }

  /** One call, its failure told in our words and written down without theirs. */
  private async ask(act: string, call: () => Promise<Intent>): Promise<Intent> {
    try {
      return await call()
    } catch (error) {
      this.warn(act, error)
      throw asFault(error)
    }
  }

  private warn(act: string, error: unknown): void {
    const { type, code, request } = traceOf(error)
    this.logger?.warn(
      `payment.stripe_failed act=${act} type=${type} code=${code} request=${request}`
    )
  }
}
