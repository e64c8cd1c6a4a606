import { formatMoment } from "../lib/format"
import { pageUrl, type LinkSettings } from "../lib/links"
import type { Mail } from "../lib/mail"
import { orderBlocks, type OrderView } from "./order-view"

const TEXTS = {
  id: {
    subject: (n: number) => `Pesanan #${n} batal karena belum dibayar`,
    title: "Pesanan Anda batal",
    why: (n: number, at: string) =>
      `Pembayaran pesanan #${n} belum kami terima sampai ${at}, jadi pesanan dibatalkan dan barangnya kembali dijual.`,
    endedSubject: (n: number) => `Pesanan #${n} dibatalkan`,
    ended: (n: number) =>
      `Pesanan #${n} dibatalkan sebelum lunas, dan barangnya kembali dijual. Jangan membayar lagi.`,
    paid: "Sudah telanjur membayar? Simpan buktinya dan hubungi kami; uang Anda tidak hilang.",
    again: "Belanja lagi",
  },
  en: {
    subject: (n: number) => `Order #${n} was cancelled: no payment came`,
    title: "Your order was cancelled",
    why: (n: number, at: string) =>
      `We received no payment for order #${n} by ${at}, so it was cancelled and its goods are for sale again.`,
    endedSubject: (n: number) => `Order #${n} was cancelled`,
    ended: (n: number) =>
      `Order #${n} was cancelled before it was fully paid, and its goods are for sale again. Do not pay any more.`,
    paid: "Did you pay all the same? Keep the proof and contact us; your money is not lost.",
    again: "Shop again",
  },
}

/**
 * An order that ended unpaid: nobody paid in time, or (`expiredAt` is null) it
 * was cancelled before. `expiredAt` is an ISO time.
 */
export function orderExpiredMail(
  order: OrderView,
  expiredAt: string | null,
  settings: LinkSettings
): Mail {
  const texts = TEXTS[order.locale]
  const why = expiredAt
    ? texts.why(order.number, formatMoment(expiredAt, order.locale))
    : texts.ended(order.number)
  return {
    locale: order.locale,
    subject: (expiredAt ? texts.subject : texts.endedSubject)(order.number),
    preview: why,
    title: texts.title,
    blocks: [
      { kind: "paragraph", text: why },
      { kind: "notice", text: texts.paid },
      ...orderBlocks(order),
      {
        kind: "button",
        label: texts.again,
        url: pageUrl(settings, order.locale, "/"),
      },
    ],
  }
}
