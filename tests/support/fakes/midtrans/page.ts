import type { Ledger, Page, Transaction } from "./ledger.ts"

const BUTTONS = {
  "pay-va": "Bayar dengan virtual account",
  "pay-qris": "Bayar dengan QRIS",
  "pay-card": "Bayar dengan kartu",
  "wait-va": "Ambil nomor virtual account",
  deny: "Kartu ditolak",
  expire: "Biarkan kedaluwarsa",
} as const

type Choice = keyof typeof BUTTONS

type Change = Parameters<Ledger["pay"]>[1]

const CHANGES: Record<Choice, Change> = {
  "pay-va": { payment_type: "bank_transfer", transaction_status: "settlement" },
  "pay-qris": { payment_type: "qris", transaction_status: "settlement" },
  "pay-card": { payment_type: "credit_card", transaction_status: "capture" },
  "wait-va": { payment_type: "bank_transfer", transaction_status: "pending" },
  deny: {
    payment_type: "credit_card",
    transaction_status: "deny",
    fraud_status: "deny",
  },
  expire: { transaction_status: "expire" },
}

const isChoice = (text: string): text is Choice => text in BUTTONS

/** The page on which a buyer, or a browser in a test, pays. No scripts. */
export const renderPage = ({ token, gross_amount, isClosed }: Page): string => {
  const buttons = Object.entries(BUTTONS).map(
    ([choice, label]) =>
      `<button name="choice" value="${choice}">${label}</button>`
  )
  const form = `<form method="post" action="/snap/pay/${token}">${buttons.join(" ")}</form>`
  return `<!doctype html><html lang="id"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Midtrans (tiruan)</title>
<h1>Pembayaran Rp${gross_amount.toLocaleString("id-ID")}</h1>
${isClosed ? "<p>Halaman ini sudah ditutup.</p>" : form}</html>`
}

/**
 * What a press of a button does. Undefined when the page is closed or the
 * payment is over: then nothing can be paid on it.
 */
export function press(
  ledger: Ledger,
  page: Page,
  choice: string
): Transaction | undefined {
  const known = ledger.transactions.get(page.order_id)?.transaction_status
  const isOpen = !known || ["pending", "deny"].includes(known)
  if (page.isClosed || !isOpen || !isChoice(choice)) return undefined
  return ledger.pay(page.order_id, {
    fraud_status: "accept",
    ...CHANGES[choice],
  })
}

/** Where the buyer is led afterwards, with the claims that Snap adds. */
export const finishUrl = (page: Page, status: string): string => {
  const url = new URL(page.finish)
  url.searchParams.set("order_id", page.order_id)
  url.searchParams.set("status_code", "200")
  url.searchParams.set("transaction_status", status)
  return url.href
}
