import {
  AbstractPaymentProvider,
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
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { fail } from "../../errors"
import { parseTransferOptions, type TransferOptions } from "./options"
import { newSessionData, placedSessionData, sessionIdOf } from "./session-data"

/**
 * Payment by bank transfer to the fund holder's account.
 *
 * initiate → `pending` with instructions; authorise (when the cart is
 * completed) → `pending_authorization`: the order is placed, its stock is
 * reserved, and money is awaited until `expires_at`. Nothing that a browser
 * sends makes it paid. Capture, refund and cancel move no money: a person at
 * the bank does, so these only keep the record that core asks for.
 */
export class TransferPaymentProvider extends AbstractPaymentProvider<TransferOptions> {
  static override identifier = "transfer"
  private readonly options: TransferOptions

  constructor(container: Record<string, unknown>, options: unknown) {
    const parsed = parseTransferOptions(options)
    super(container, parsed)
    this.options = parsed
  }

  static override validateOptions(options: Record<string, unknown>): void {
    parseTransferOptions(options)
  }

  /** Throws transfer_not_configured while no bank account is set. */
  async initiatePayment(
    input: InitiatePaymentInput
  ): Promise<InitiatePaymentOutput> {
    if (!this.options.accounts.length) throw fail("transfer_not_configured")
    const id = sessionIdOf(input.data)
    return {
      id,
      status: PaymentSessionStatus.PENDING,
      data: newSessionData(id, this.options),
    }
  }

  /** Starts the clock of an order that is being placed; repeatable. */
  async authorizePayment(
    input: AuthorizePaymentInput
  ): Promise<AuthorizePaymentOutput> {
    return {
      status: PaymentSessionStatus.PENDING_AUTHORIZATION,
      data: placedSessionData(input.data ?? {}, new Date()),
    }
  }

  /** Keeps what we wrote; the amount lives in the session's own column. */
  async updatePayment(
    input: PaymentProviderInput
  ): Promise<UpdatePaymentOutput> {
    return { data: input.data ?? {} }
  }

  async getPaymentStatus(
    input: PaymentProviderInput
  ): Promise<GetPaymentStatusOutput> {
    return {
      status: PaymentSessionStatus.PENDING_AUTHORIZATION,
      data: input.data ?? {},
    }
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
