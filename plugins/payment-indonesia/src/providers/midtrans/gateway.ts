import { fail } from "../../errors"
import type { GatewayNotice, GatewayTruth } from "../../lib/gateway"
import type {
  OwnGateway,
  RefundAnswer,
  RefundOrder,
} from "../../lib/own-gateway"
import { MidtransClient } from "./client"
import type { MidtransOptions } from "./options"
import { sessionOfReference } from "./reference"
import { Notification, type StatusReply } from "./replies"
import { isSignedBy } from "./signature"
import { refundCallOf, truthOf } from "./truth"

/** Codes that end an act well: done, done before, nothing there, too late for it. */
const ENDED = ["200", "202", "404", "407", "412"]

/** Whether a refund was made before: by its key, or by cancelling the whole. */
const isPaidBack = (
  { transaction_status, gross_amount, refunds }: StatusReply,
  { key, amount }: Pick<RefundOrder, "key" | "amount">
): boolean =>
  (transaction_status === "cancel" && gross_amount === amount) ||
  !!refunds?.some(({ refund_key }) => refund_key === key)

/** Midtrans as the inbox sees it: notices, the truth, and what ends a payment. */
export class MidtransGateway implements OwnGateway {
  readonly code = "midtrans"
  readonly client: MidtransClient

  constructor(private readonly options: MidtransOptions) {
    this.client = new MidtransClient(options)
  }

  /**
   * Throws webhook_refused unless the notice is signed with our key. Midtrans
   * gives events no id: the transaction, its states and what was paid back
   * make one, so that a notice that is sent again is the same event.
   */
  verify(raw: Buffer): GatewayNotice {
    const notification = this.#read(raw)
    if (!notification || !isSignedBy(notification, this.options.serverKey))
      throw fail("webhook_refused")
    const { transaction_id, transaction_status, status_code } = notification
    const { fraud_status, refund_amount, order_id } = notification
    return {
      eventId: [
        order_id,
        ...[transaction_id, transaction_status, status_code],
        ...[fraud_status, refund_amount],
      ].join(":"),
      kind: transaction_status,
      reference: order_id,
    }
  }

  async fetchTruth(reference: string): Promise<GatewayTruth> {
    return truthOf(await this.client.status(reference))
  }

  sessionOf(reference: string): string | null {
    return sessionOfReference(reference)
  }

  /**
   * Closes the Snap page and expires what was begun on it. A payment that is
   * under way is left: the truth is asked afterwards in any case.
   */
  async close(reference: string, data: Record<string, unknown>): Promise<void> {
    const { token } = data
    if (typeof token === "string") await this.client.closePage(token)
    this.#expectEnded(await this.client.act(reference, "expire"))
  }

  /** Voids a reservation on a card; one that was settled meanwhile stays. */
  async cancel(reference: string): Promise<void> {
    this.#expectEnded(await this.client.act(reference, "cancel"))
  }

  /**
   * Pays back by the method's own way. What is not settled yet can only be
   * cancelled whole; everything else that Midtrans does not do is owed. What a
   * call has done whose answer was lost is seen in the status.
   */
  async refund({ reference, key, amount }: RefundOrder): Promise<RefundAnswer> {
    const status = await this.client.status(reference)
    if (isPaidBack(status, { key, amount })) return "sent"
    const call = refundCallOf(status.payment_type)
    if (status.transaction_status === "capture") {
      if (amount !== status.gross_amount) return "owed"
      return this.#answer(await this.client.act(reference, "cancel"))
    }
    if (!call) return "owed"
    const body = { refund_key: key, amount, reason: "Pengembalian dana" }
    return this.#answer(await this.client.act(reference, call, body))
  }

  #read(raw: Buffer): Notification | undefined {
    try {
      return Notification.parse(JSON.parse(raw.toString("utf8")))
    } catch {
      return undefined
    }
  }

  #answer(code: string): RefundAnswer {
    if (code.startsWith("5") || code === "429")
      throw fail("gateway_unavailable", `status_code ${code}`)
    return code === "200" ? "sent" : "owed"
  }

  #expectEnded(code: string): void {
    if (!ENDED.includes(code))
      throw fail("gateway_unavailable", `status_code ${code}`)
  }
}
