import {
  AbstractPaymentProvider,
  BigNumber,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  PaymentProviderInput,
  PaymentProviderOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { fail } from "../../errors"
import { parseTransferOptions, type TransferOptions } from "./options"
import {
  newSessionData,
  placedSessionData,
  sessionIdOf,
  type TransferData,
} from "./session-data"
import { termsInForce } from "./terms-in-force"

const statusOf = ({ confirmation }: TransferData) =>
  confirmation
    ? PaymentSessionStatus.CAPTURED
    : PaymentSessionStatus.PENDING_AUTHORIZATION

/**
 * Payment by bank transfer to the fund holder's account.
 *
 * initiate → `pending` with instructions; authorise (when the cart is
 * completed) → `pending_authorization`: the order is placed, its stock is
 * reserved, and money is awaited until `expires_at`. Authorised again with a
 * confirmation that we signed over (session, amount, statement row) →
 * `captured`. Nothing that a browser sends makes it paid. Capture, refund and
 * cancel move no money: a person at the bank does, so these only keep the
 * record that core asks for; what has to go back is a refund obligation
 * (subscribers/owe-refunds.ts), which a provider cannot open.
 */
export class TransferPaymentProvider extends AbstractPaymentProvider<TransferOptions> {
  static override identifier = "transfer"
  private readonly options: TransferOptions
  private readonly resolver: Record<string, unknown>

  constructor(container: Record<string, unknown>, options: unknown) {
    const parsed = parseTransferOptions(options)
    super(container, parsed)
    this.options = parsed
    this.resolver = container
  }

  static override validateOptions(options: Record<string, unknown>): void {
    parseTransferOptions(options)
  }

  /** Throws transfer_not_configured while no bank account is set. */
  async initiatePayment(
    input: InitiatePaymentInput
  ): Promise<InitiatePaymentOutput> {
    const terms = await termsInForce(this.resolver, this.options)
    if (!terms.accounts.length) throw fail("transfer_not_configured")
    const id = sessionIdOf(input.data)
    const amount = new BigNumber(input.amount).numeric
    return {
      id,
      status: PaymentSessionStatus.PENDING,
      data: newSessionData(id, amount, terms),
    }
  }

  /**
   * Starts the clock of an order that is being placed, and takes it as captured
   * once it is confirmed; repeatable.
   */
  async authorizePayment(
    input: AuthorizePaymentInput
  ): Promise<AuthorizePaymentOutput> {
    const data = placedSessionData(
      input.data ?? {},
      new Date(),
      this.options.secret
    )
    return { status: statusOf(data), data }
  }

  /** Only the server calls it: what it gives is kept, with the new amount. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const amount = new BigNumber(input.amount).numeric
    return { data: { ...input.data, amount } }
  }

  async getPaymentStatus(
    input: PaymentProviderInput
  ): Promise<GetPaymentStatusOutput> {
    const data = placedSessionData(
      input.data ?? {},
      new Date(),
      this.options.secret
    )
    return { status: statusOf(data), data: input.data ?? {} }
  }

  async capturePayment(input: PaymentProviderInput) {
    return this.keep(input)
  }

  async refundPayment(input: PaymentProviderInput) {
    return this.keep(input)
  }

  async cancelPayment(input: PaymentProviderInput) {
    return this.keep(input)
  }

  async deletePayment(input: PaymentProviderInput) {
    return this.keep(input)
  }

  async retrievePayment(input: PaymentProviderInput) {
    return this.keep(input)
  }

  /** A bank sends no webhooks. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  private keep(input: PaymentProviderInput): PaymentProviderOutput {
    return { data: input.data ?? {} }
  }
}
