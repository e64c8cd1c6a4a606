import {
  AbstractPaymentProvider,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import type {
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  PaymentProviderInput,
  PaymentProviderOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { sessionIdOf } from "../lib/awaited-session"

/** What a kind of payment says of its session's data at each step. */
export type SessionData = Record<string, unknown>

/**
 * Money that moves outside of any system of ours: to an account, by a code of
 * the fund holder, in cash. A person at the bank sees it come and pays it back,
 * so capture, refund and cancel only keep the record that core asks for; what
 * has to go back is a refund obligation (subscribers/owe-refunds.ts), which a
 * provider cannot open.
 *
 * A session's data begins as whatever a buyer posted, and core merges ours over
 * it: `open` names and writes every key that is ever trusted.
 */
export abstract class ManualPaymentProvider<
  Options extends Record<string, unknown>,
> extends AbstractPaymentProvider<Options> {
  /** The data of a new session; throws a refusal where it may not be opened. */
  protected abstract open(
    sessionId: string,
    input: InitiatePaymentInput
  ): SessionData | Promise<SessionData>

  /** Where a session stands; asked when its order is placed, and ever after. */
  protected abstract statusOf(data: SessionData): PaymentSessionStatus

  /** The data of a session whose order is placed; repeating it changes nothing. */
  protected abstract place(data: SessionData): SessionData

  /** Throws what `open` throws. */
  async initiatePayment(
    input: InitiatePaymentInput
  ): Promise<InitiatePaymentOutput> {
    const id = sessionIdOf(input.data)
    const data = await this.open(id, input)
    return { id, status: PaymentSessionStatus.PENDING, data }
  }

  async authorizePayment({ data = {} }: PaymentProviderInput) {
    return { status: this.statusOf(data), data: this.place(data) }
  }

  /** Keeps what we wrote; the amount lives in the session's own column. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return this.keep(input)
  }

  async getPaymentStatus({
    data = {},
  }: PaymentProviderInput): Promise<GetPaymentStatusOutput> {
    return { status: this.statusOf(data), data }
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

  /** Nobody calls us about such money. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  private keep(input: PaymentProviderInput): PaymentProviderOutput {
    return { data: input.data ?? {} }
  }
}
