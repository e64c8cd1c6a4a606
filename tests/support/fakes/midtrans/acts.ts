import { z } from "@medusajs/framework/zod"
import { statusBody, type Ledger, type Transaction } from "./ledger.ts"

export interface Answer {
  status: number
  body: unknown
}

const answer = (code: string, message: string): Answer => ({
  // Midtrans answers 200 and tells the code in the body.
  status: 200,
  body: { status_code: code, status_message: message },
})

const NOT_THERE = answer("404", "Transaction doesn't exist.")
const NOT_NOW = answer("412", "Transaction status cannot be updated.")

const Refund = z.object({
  refund_key: z.string(),
  amount: z.number().int().positive(),
})
const Capture = z.object({ transaction_id: z.string() })
const Create = z.object({
  transaction_details: z.object({
    order_id: z.string().regex(/^[\w.~-]{1,50}$/),
    gross_amount: z.number().int().positive(),
  }),
  callbacks: z.object({ finish: z.url() }),
  expiry: z.object({
    start_time: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0700$/),
    unit: z.literal("minutes"),
    duration: z.number().int().positive(),
  }),
  enabled_payments: z.array(z.string()).optional(),
})

/** POST /snap/v1/transactions. `origin` is where the page will be. */
export function createPage(
  ledger: Ledger,
  body: unknown,
  origin: string
): Answer {
  const wanted = Create.safeParse(body)
  if (!wanted.success)
    return { status: 400, body: { error_messages: [wanted.error.message] } }
  const { transaction_details: details, callbacks } = wanted.data
  const page = ledger.openPage(
    details.order_id,
    details.gross_amount,
    callbacks.finish
  )
  if (!page)
    return {
      status: 400,
      body: {
        error_messages: ["transaction_details.order_id sudah digunakan"],
      },
    }
  const { token } = page
  const redirect_url = `${origin}/snap/v4/redirection/${token}`
  return { status: 201, body: { token, redirect_url } }
}

/** POST /snap/v1/transactions/:token/cancel. */
export function closePage(ledger: Ledger, token: string): Answer {
  const page = ledger.pages.get(token)
  const refusal = !page
    ? "token not found"
    : page.isClosed
      ? "token already canceled"
      : undefined
  if (!page || refusal)
    return { status: 400, body: { error_messages: [refusal] } }
  page.isClosed = true
  return { status: 200, body: { canceled_at: new Date().toISOString() } }
}

type Act = (transaction: Transaction, ledger: Ledger, body: unknown) => Answer

const moveFrom =
  (from: string[], to: Transaction["transaction_status"], code: string): Act =>
  (transaction) => {
    if (!from.includes(transaction.transaction_status)) return NOT_NOW
    transaction.transaction_status = to
    return {
      status: 200,
      body: { ...statusBody(transaction), status_code: code },
    }
  }

const refund: Act = (transaction, ledger, body) => {
  const wanted = Refund.safeParse(body)
  if (!wanted.success) return answer("400", "Validation Error")
  const { refund_key, amount } = wanted.data
  if (!ledger.refund(transaction, refund_key, amount)) return NOT_NOW
  return {
    status: 200,
    body: { ...statusBody(transaction), status_code: "200", refund_key },
  }
}

const ACTS: Record<string, Act> = {
  cancel: moveFrom(["pending", "authorize", "capture"], "cancel", "200"),
  expire: moveFrom(["pending"], "expire", "407"),
  refund,
  "refund/online/direct": refund,
}

/** GET and POST below /v2. */
export function core(ledger: Ledger, path: string, body: unknown): Answer {
  if (path === "capture") {
    const wanted = Capture.safeParse(body)
    const found = wanted.success
      ? ledger.find(wanted.data.transaction_id)
      : undefined
    if (!found) return NOT_THERE
    return moveFrom(["authorize"], "capture", "200")(found, ledger, body)
  }
  const [id = "", ...rest] = path.split("/")
  const transaction = ledger.find(decodeURIComponent(id))
  if (!transaction) return NOT_THERE
  const what = rest.join("/")
  if (what === "status") return { status: 200, body: statusBody(transaction) }
  return ACTS[what]?.(transaction, ledger, body) ?? answer("404", "Not found")
}
