import { PaymentSessionStatus } from "@medusajs/framework/utils"
import { fail } from "../../errors"
import { ManualPaymentProvider, type SessionData } from "../manual-payment"
import { parseTransferOptions, type TransferOptions } from "./options"
import { newSessionData, placedSessionData } from "./session-data"

/**
 * Payment by bank transfer to the fund holder's account.
 *
 * initiate → `pending` with instructions; authorise (when the cart is
 * completed) → `pending_authorization`: the order is placed, its stock is
 * reserved, and money is awaited until `expires_at`. Nothing that a browser
 * sends makes it paid.
 */
export class TransferPaymentProvider extends ManualPaymentProvider<TransferOptions> {
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
  protected open(sessionId: string): SessionData {
    if (!this.options.accounts.length) throw fail("transfer_not_configured")
    return newSessionData(sessionId, this.options)
  }

  protected statusOf(): PaymentSessionStatus {
    return PaymentSessionStatus.PENDING_AUTHORIZATION
  }

  /** Starts the clock of an order that is being placed. */
  protected place(data: SessionData): SessionData {
    return placedSessionData(data, new Date())
  }
}
