import { BigNumber, PaymentSessionStatus } from "@medusajs/framework/utils"
import type {
  InitiatePaymentInput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
} from "@medusajs/framework/types"
import { fail } from "../../errors"
import { ManualPaymentProvider, type SessionData } from "../manual-payment"
import { parseTransferOptions, type TransferOptions } from "./options"
import {
  confirmationOf,
  newSessionData,
  placedSessionData,
} from "./session-data"
import { termsInForce } from "./terms-in-force"

/**
 * Payment by bank transfer to the fund holder's account.
 *
 * initiate → `pending` with instructions; authorise (when the cart is
 * completed) → `pending_authorization`: the order is placed, its stock is
 * reserved, and money is awaited until `expires_at`. Authorised again with a
 * confirmation that we signed over (session, amount, statement row) →
 * `captured`. Nothing that a browser sends makes it paid.
 */
export class TransferPaymentProvider extends ManualPaymentProvider<TransferOptions> {
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
  protected async open(
    sessionId: string,
    { amount }: InitiatePaymentInput
  ): Promise<SessionData> {
    const terms = await termsInForce(this.resolver, this.options)
    if (!terms.accounts.length) throw fail("transfer_not_configured")
    return newSessionData(sessionId, new BigNumber(amount).numeric, terms)
  }

  /** Only the server calls it: what it gives is kept, with the new amount. */
  override async updatePayment(
    input: UpdatePaymentInput
  ): Promise<UpdatePaymentOutput> {
    const amount = new BigNumber(input.amount).numeric
    return { data: { ...input.data, amount } }
  }

  protected statusOf(data: SessionData): PaymentSessionStatus {
    return confirmationOf(data, this.options.secret)
      ? PaymentSessionStatus.CAPTURED
      : PaymentSessionStatus.PENDING_AUTHORIZATION
  }

  protected place(data: SessionData): SessionData {
    const { secret } = this.options
    return placedSessionData(data, { secret, now: new Date() })
  }
}
