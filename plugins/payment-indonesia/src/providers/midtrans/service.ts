import {
  AbstractPaymentProvider,
  MathBN,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  BigNumberInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  PaymentProviderInput,
  PaymentProviderOutput,
  RefundPaymentInput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { fail } from "../../errors"
import type { GatewayTruth } from "../../lib/gateway"
import { MidtransGateway } from "./gateway"
import { openPage } from "./open-page"
import { parseMidtransOptions, type MidtransOptions } from "./options"
import {
  newSessionData,
  nextAttempt,
  readSessionData,
  sessionData,
  type MidtransData,
} from "./session-data"

const { AUTHORIZED, CAPTURED, PENDING, PENDING_AUTHORIZATION } =
  PaymentSessionStatus

/** Rupiah has no smaller unit; throws gateway_amount_unfit for anything else. */
function wholeRupiah(amount: BigNumberInput, currency: string): number {
  const value = MathBN.convert(amount).toNumber()
  if (currency.toLowerCase() !== "idr" || !Number.isSafeInteger(value))
    throw fail("gateway_amount_unfit")
  return value
}

/**
 * Payment by Midtrans's Snap page: virtual accounts, QRIS, wallets, cards.
 *
 * initiate → `pending`, without a call: a total that changes makes a new
 * session, and each would open a page. authorise (when the cart is completed)
 * opens the page and answers `pending_authorization`: the order stands and
 * waits, the buyer is led to `data.redirect_url`. Every later authorise asks
 * Midtrans; only its exact amount is `captured`. Notices come in through the
 * plugin's own route, never through core's.
 */
export class MidtransPaymentProvider extends AbstractPaymentProvider<MidtransOptions> {
  static override identifier = "midtrans"
  private readonly options: MidtransOptions
  private readonly gateway: MidtransGateway

  constructor(container: Record<string, unknown>, options: unknown) {
    const parsed = parseMidtransOptions(options)
    super(container, parsed)
    this.options = parsed
    this.gateway = new MidtransGateway(parsed)
  }

  static override validateOptions(options: Record<string, unknown>): void {
    parseMidtransOptions(options)
  }

  /** Throws gateway_amount_unfit for what is not a whole amount of rupiah. */
  async initiatePayment(
    input: InitiatePaymentInput
  ): Promise<InitiatePaymentOutput> {
    const amount = wholeRupiah(input.amount, input.currency_code)
    const { clientKey } = this.options
    const data = newSessionData(input.data, { amount, clientKey })
    return { id: data.session_id, status: PENDING, data }
  }

  /** A page that is open keeps its amount: Snap cannot change it. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const data = readSessionData(input.data)
    if (!data || data.redirect_url) return { data: input.data ?? {} }
    const amount = wholeRupiah(input.amount, input.currency_code)
    return { data: { ...data, amount } }
  }

  /** Repeatable. Throws gateway_unavailable, and the order is not placed then. */
  async authorizePayment(
    input: AuthorizePaymentInput
  ): Promise<AuthorizePaymentOutput> {
    const data = sessionData(input.data)
    if (!data.redirect_url) return this.open(data)
    const truth = await this.gateway.fetchTruth(data.reference)
    if (this.isSpent(truth, data)) return this.open(nextAttempt(data))
    return { status: this.statusOf(truth, data), data }
  }

  async getPaymentStatus(
    input: PaymentProviderInput
  ): Promise<GetPaymentStatusOutput> {
    const data = sessionData(input.data)
    if (!data.redirect_url) return { status: PENDING, data }
    const truth = await this.gateway.fetchTruth(data.reference)
    return { status: this.statusOf(truth, data), data }
  }

  /** Takes what a card has reserved. Throws payment_not_captured when there is no money. */
  async capturePayment(
    input: PaymentProviderInput
  ): Promise<PaymentProviderOutput> {
    const data = sessionData(input.data)
    const { client } = this.gateway
    const status = await client.status(data.reference)
    if (status.transaction_status === "authorize")
      await client.act(data.reference, "capture", {
        transaction_id: status.transaction_id,
        gross_amount: data.amount,
      })
    const truth = await this.gateway.fetchTruth(data.reference)
    if (this.statusOf(truth, data) !== CAPTURED)
      throw fail("payment_not_captured", truth.state)
    return { data }
  }

  /**
   * Never throws for what Midtrans cannot do or does not answer: core would
   * forget the refund. What is not `sent` is seen by the plugin's job, which
   * asks again or has a person transfer it.
   */
  async refundPayment(
    input: RefundPaymentInput
  ): Promise<PaymentProviderOutput> {
    const data = sessionData(input.data)
    const amount = wholeRupiah(input.amount, data.currency)
    const key = input.context?.idempotency_key
    if (!key) throw fail("gateway_refused", "a refund without a key")
    const { reference } = data
    const state = await this.gateway
      .refund({ reference, key, amount })
      .catch(() => "unclear" as const)
    const refunds = { ...data.refunds, [key]: { amount, state } }
    return { data: { ...data, refunds } }
  }

  async cancelPayment(
    input: PaymentProviderInput
  ): Promise<PaymentProviderOutput> {
    const data = readSessionData(input.data)
    if (data?.redirect_url) await this.gateway.cancel(data.reference)
    return { data: input.data ?? {} }
  }

  /** Closes the page as well as it can: a throw would fail the buyer's cart. */
  async deletePayment(
    input: PaymentProviderInput
  ): Promise<PaymentProviderOutput> {
    const data = readSessionData(input.data)
    if (data?.redirect_url)
      await this.gateway.close(data.reference, data).catch(() => undefined)
    return { data: input.data ?? {} }
  }

  async retrievePayment(
    input: PaymentProviderInput
  ): Promise<PaymentProviderOutput> {
    return { data: input.data ?? {} }
  }

  /** Core's route is closed for us: it answers before it has verified. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  private async open(data: MidtransData): Promise<AuthorizePaymentOutput> {
    const { hours } = this.options
    const opened = await openPage(this.gateway.client, data, {
      hours,
      now: new Date(),
    })
    return { status: PENDING_AUTHORIZATION, data: opened }
  }

  /** Whether a page has ended unpaid, so that an order placed now needs another. */
  private isSpent(truth: GatewayTruth, data: MidtransData): boolean {
    if (truth.state === "canceled") return true
    const isOver = Date.parse(data.expires_at ?? "") <= Date.now()
    return truth.state === "pending" && truth.amount === 0 && isOver
  }

  private statusOf(
    { state, amount, currency }: GatewayTruth,
    data: MidtransData
  ): PaymentSessionStatus {
    const isExact =
      amount === data.amount && currency.toLowerCase() === data.currency
    if (isExact && state === "captured") return CAPTURED
    if (isExact && state === "authorized") return AUTHORIZED
    return PENDING_AUTHORIZATION
  }
}
