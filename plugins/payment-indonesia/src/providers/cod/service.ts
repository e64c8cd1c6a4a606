import { PaymentSessionStatus } from "@medusajs/framework/utils"
import type {
  InitiatePaymentInput,
  PaymentProviderInput,
} from "@medusajs/framework/types"
import { failCod } from "../../faults/cod"
import { formatRupiah, toRupiah } from "../../lib/rupiah"
import { ManualPaymentProvider, type SessionData } from "../manual-payment"
import { parseCodOptions, type CodOptions } from "./options"
import { newSessionData, placedSessionData, remittanceOf } from "./session-data"

/**
 * Cash on delivery. initiate → `pending`; authorise → `authorized`: the order
 * is placed and may be packed. It is captured when the cash has reached the
 * fund holder (`capture-cod-cash`), never because a courier delivered. A
 * refused parcel is never captured: cancelling keeps the record.
 */
export class CodPaymentProvider extends ManualPaymentProvider<CodOptions> {
  static override identifier = "cod"
  private readonly options: CodOptions

  constructor(container: Record<string, unknown>, options: unknown) {
    const parsed = parseCodOptions(options)
    super(container, parsed)
    this.options = parsed
  }

  static override validateOptions(options: Record<string, unknown>): void {
    parseCodOptions(options)
  }

  /** Throws cod_amount_refused. */
  protected open(
    sessionId: string,
    { amount }: InitiatePaymentInput
  ): SessionData {
    const { limit } = this.options
    const rupiah = toRupiah(amount)
    if (rupiah === null || rupiah > limit)
      throw failCod("cod_amount_refused", { limit: formatRupiah(limit) })
    return newSessionData(sessionId, rupiah)
  }

  protected statusOf(): PaymentSessionStatus {
    return PaymentSessionStatus.AUTHORIZED
  }

  protected place(data: SessionData): SessionData {
    return placedSessionData(data, this.options.secret)
  }

  /**
   * Only with the proof that the cash was handed over, so that no button of the
   * dashboard turns a promise into money. Throws cod_cash_not_remitted.
   */
  override async capturePayment({ data = {} }: PaymentProviderInput) {
    if (!remittanceOf(data, this.options.secret))
      throw failCod("cod_cash_not_remitted")
    return { data }
  }
}
