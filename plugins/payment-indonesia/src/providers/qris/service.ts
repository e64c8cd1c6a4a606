import { PaymentSessionStatus } from "@medusajs/framework/utils"
import type { InitiatePaymentInput } from "@medusajs/framework/types"
import { failQris } from "../../faults/qris"
import { parseQris } from "../../lib/qris/parse"
import { withAmount } from "../../lib/qris/with-amount"
import { formatRupiah, toRupiah } from "../../lib/rupiah"
import { ManualPaymentProvider, type SessionData } from "../manual-payment"
import { parseQrisOptions, type QrisOptions } from "./options"
import {
  confirmationOf,
  newSessionData,
  placedSessionData,
} from "./session-data"

/**
 * Payment to the fund holder's own static QRIS code, of exactly the amount of
 * the order.
 *
 * initiate → `pending` with instructions; authorise (when the cart is
 * completed) → `pending_authorization`: the order is placed and money is
 * awaited until `expires_at`; authorise again, once `data.confirmation` proves
 * by our HMAC that the acquirer's report has the payment → `captured`. A
 * screenshot or a browser proves nothing.
 */
export class QrisPaymentProvider extends ManualPaymentProvider<QrisOptions> {
  static override identifier = "qris"
  private readonly options: QrisOptions

  constructor(container: Record<string, unknown>, options: unknown) {
    const parsed = parseQrisOptions(options)
    super(container, parsed)
    this.options = parsed
  }

  static override validateOptions(options: Record<string, unknown>): void {
    parseQrisOptions(options)
  }

  /** Throws qris_not_configured, qris_amount_refused. */
  protected open(
    sessionId: string,
    { amount }: InitiatePaymentInput
  ): SessionData {
    const { code, fundHolder, hours, limit, amountInCode } = this.options
    if (!code || !fundHolder) throw failQris("qris_not_configured")
    const rupiah = toRupiah(amount)
    if (rupiah === null || rupiah > limit)
      throw failQris("qris_amount_refused", { limit: formatRupiah(limit) })
    const { name, city, nmid } = parseQris(code)
    return newSessionData(sessionId, {
      payload: amountInCode ? withAmount(code, rupiah) : code,
      has_amount: amountInCode,
      amount: rupiah,
      merchant_name: name,
      merchant_city: city,
      nmid,
      fund_holder: fundHolder,
      hours,
    })
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
