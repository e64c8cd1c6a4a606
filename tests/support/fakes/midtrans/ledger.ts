import { createHash, randomUUID } from "node:crypto"

/** How a transaction stands, in Midtrans's own words. */
export type TransactionStatus =
  | "pending"
  | "authorize"
  | "capture"
  | "settlement"
  | "deny"
  | "cancel"
  | "expire"
  | "refund"
  | "partial_refund"

export interface Transaction {
  order_id: string
  transaction_id: string
  gross_amount: number
  currency: string
  payment_type: string
  transaction_status: TransactionStatus
  fraud_status: "accept" | "challenge" | "deny"
  refunds: { refund_key: string; amount: number }[]
}

export interface Page {
  token: string
  order_id: string
  gross_amount: number
  finish: string
  isClosed: boolean
}

const CODES: Partial<Record<TransactionStatus, string>> = {
  pending: "201",
  deny: "202",
  cancel: "200",
  expire: "202",
}

const money = (amount: number) => `${amount}.00`
const sum = ({ refunds }: Transaction) =>
  refunds.reduce((total, { amount }) => total + amount, 0)

/** The code that goes with a state; a challenge is 201. */
export const codeOf = ({ transaction_status, fraud_status }: Transaction) =>
  fraud_status === "challenge" ? "201" : (CODES[transaction_status] ?? "200")

/** A transaction as GET Status tells it. */
export const statusBody = (transaction: Transaction) => ({
  status_code: codeOf(transaction),
  status_message: "Success, transaction is found",
  transaction_id: transaction.transaction_id,
  order_id: transaction.order_id,
  gross_amount: money(transaction.gross_amount),
  currency: transaction.currency,
  payment_type: transaction.payment_type,
  transaction_status: transaction.transaction_status,
  fraud_status: transaction.fraud_status,
  transaction_time: "2026-11-26 10:00:00",
  ...(transaction.refunds.length
    ? {
        refund_amount: money(sum(transaction)),
        refunds: transaction.refunds.map(({ refund_key, amount }) => ({
          refund_key,
          refund_amount: money(amount),
        })),
      }
    : {}),
})

/** The same as a signed notice. */
export function noticeBody(transaction: Transaction, serverKey: string) {
  const body = statusBody(transaction)
  const signed = body.order_id + body.status_code + body.gross_amount
  return {
    ...body,
    status_message: "midtrans payment notification",
    signature_key: createHash("sha512")
      .update(signed + serverKey)
      .digest("hex"),
  }
}

/** Everything that the pretended gateway remembers. */
export class Ledger {
  readonly pages = new Map<string, Page>()
  readonly transactions = new Map<string, Transaction>()

  /** Null when the order_id was used for a payment before, as at Midtrans. */
  openPage(
    order_id: string,
    gross_amount: number,
    finish: string
  ): Page | null {
    const isUsed = [...this.pages.values()].some(
      (page) => page.order_id === order_id
    )
    if (isUsed) return null
    const token = randomUUID()
    const page = { token, order_id, gross_amount, finish, isClosed: false }
    this.pages.set(token, page)
    return page
  }

  /** Begins or changes what the buyer pays with, as the Snap page does. */
  pay(
    order_id: string,
    change: Partial<Omit<Transaction, "order_id" | "transaction_id">>
  ): Transaction {
    const page = [...this.pages.values()].find(
      (one) => one.order_id === order_id
    )
    const known = this.transactions.get(order_id)
    const made: Transaction = {
      order_id,
      transaction_id: known?.transaction_id ?? randomUUID(),
      gross_amount: page?.gross_amount ?? 0,
      currency: "IDR",
      payment_type: "bank_transfer",
      transaction_status: "pending",
      fraud_status: "accept",
      refunds: [],
      ...known,
      ...change,
    }
    this.transactions.set(order_id, made)
    return made
  }

  /** By our id or by Midtrans's own. */
  find(id: string): Transaction | undefined {
    return (
      this.transactions.get(id) ??
      [...this.transactions.values()].find((one) => one.transaction_id === id)
    )
  }

  /** Pays back once for each key. False when it cannot. */
  refund(transaction: Transaction, key: string, amount: number): boolean {
    if (transaction.refunds.some(({ refund_key }) => refund_key === key))
      return true
    const isSettled = ["settlement", "partial_refund"].includes(
      transaction.transaction_status
    )
    const isAble = !["bank_transfer", "echannel", "cstore"].includes(
      transaction.payment_type
    )
    const rest = transaction.gross_amount - sum(transaction)
    if (!isSettled || !isAble || amount > rest) return false
    transaction.refunds.push({ refund_key: key, amount })
    transaction.transaction_status =
      amount === rest ? "refund" : "partial_refund"
    return true
  }
}
