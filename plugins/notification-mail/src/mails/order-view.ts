import type { Block } from "../lib/mail"
import { formatRupiah } from "../lib/format"
import type { Locale } from "../lib/locale"

/** What a mail about an order needs of it. Amounts are whole rupiah. */
export interface OrderView {
  id: string
  number: number
  email: string
  locale: Locale
  recipient: string
  /** Goods by pesantren, in the order of the purchase. */
  groups: {
    pesantren: string
    items: { title: string; variant: string; quantity: number; total: number }[]
  }[]
  shipping_total: number
  total: number
  /** Waiting for a bank transfer; null for other payments. */
  transfer: {
    amount: number
    expires_at: string
    fund_holder: string
    accounts: { bank: string; number: string; holder: string }[]
  } | null
  /** Waiting for a payment by QRIS, whose code is on the order's page. */
  qris?: {
    amount: number
    expires_at: string
    fund_holder: string
    /** As the buyer's bank shows it. */
    merchant: string
  } | null
  /** Waiting to be paid on a gateway's own page, to which the order's page leads too. */
  page?: { amount: number; expires_at: string; url: string } | null
  /** To be paid in cash when the parcel comes. */
  cash?: number | null
  /**
   * Until when it was to be paid, as an ISO time, while no money came; null
   * where no time was named, undefined where money came or comes in cash.
   */
  unpaid_until?: string | null | undefined
}

const SUMS = {
  id: { shipping: "Ongkos kirim", total: "Total" },
  en: { shipping: "Shipping", total: "Total" },
}

/** Goods by pesantren with their prices, then shipping and total. */
export function orderBlocks(order: OrderView): Block[] {
  const sums = SUMS[order.locale]
  const groups = order.groups.flatMap(({ pesantren, items }): Block[] => [
    { kind: "heading", text: pesantren },
    {
      kind: "facts",
      rows: items.map(({ title, variant, quantity, total }) => ({
        label: `${quantity} × ${title}${variant ? ` (${variant})` : ""}`,
        value: formatRupiah(total),
      })),
    },
  ])
  return [
    ...groups,
    {
      kind: "facts",
      rows: [
        { label: sums.shipping, value: formatRupiah(order.shipping_total) },
        { label: sums.total, value: formatRupiah(order.total), strong: true },
      ],
    },
  ]
}
