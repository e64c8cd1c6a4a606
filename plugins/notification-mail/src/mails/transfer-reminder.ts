import { formatMoment, formatRupiah } from "../lib/format"
import { orderPath, type LinkSettings } from "../lib/links"
import type { Mail } from "../lib/mail"
import { noticeMail } from "./notice"
import type { OrderView } from "./order-view"

const TEXTS = {
  id: {
    subject: (n: number) => `Pesanan #${n} menunggu pembayaran`,
    why: (n: number, amount: string, until: string) =>
      `Pembayaran pesanan #${n} belum kami terima. Transfer tepat ${amount} paling lambat ${until}; lewat dari itu pesanan batal dengan sendirinya.`,
    sent: "Sudah transfer? Abaikan surat ini, atau kirim buktinya di halaman pesanan.",
    qris: (n: number, amount: string, until: string) =>
      `Pembayaran pesanan #${n} belum kami terima. Bayar tepat ${amount} dengan QRIS di halaman pesanan paling lambat ${until}; lewat dari itu pesanan batal dengan sendirinya.`,
    qrisSent:
      "Sudah membayar? Abaikan surat ini: kami mencocokkannya dengan laporan penyelenggara QRIS.",
    account: (bank: string) => `Rekening ${bank}`,
    holder: (holder: string) => `a.n. ${holder}`,
    button: "Lihat cara membayar",
  },
  en: {
    subject: (n: number) => `Order #${n} is waiting for its payment`,
    why: (n: number, amount: string, until: string) =>
      `We have not received the payment of order #${n}. Transfer exactly ${amount} by ${until}; after that it is cancelled by itself.`,
    sent: "Transferred already? Ignore this mail, or send a proof on the order's page.",
    qris: (n: number, amount: string, until: string) =>
      `We have not received the payment of order #${n}. Pay exactly ${amount} by QRIS on the order's page by ${until}; after that it is cancelled by itself.`,
    qrisSent:
      "Paid already? Ignore this mail: we match it with the report of the QRIS acquirer.",
    account: (bank: string) => `${bank} account`,
    holder: (holder: string) => `in the name of ${holder}`,
    button: "See how to pay",
  },
}

/** Reminds of a transfer or a payment by QRIS that is awaited; null when none is. */
export function transferReminderMail(
  order: OrderView,
  settings: LinkSettings
): Mail | null {
  const { transfer, locale, number } = order
  const awaited = transfer ?? order.qris
  if (!awaited) return null
  const texts = TEXTS[locale]
  const amount = formatRupiah(awaited.amount)
  const until = formatMoment(awaited.expires_at, locale)
  const why = transfer ? texts.why : texts.qris
  return noticeMail(
    { name: order.recipient, locale },
    {
      subject: texts.subject(number),
      body: [why(number, amount, until)],
      facts: (transfer?.accounts ?? []).map(
        ({ bank, number: account, holder }) => ({
          label: texts.account(bank),
          value: `${account} ${texts.holder(holder)}`,
        })
      ),
      button: { label: texts.button, path: orderPath(settings, order.id) },
      after: [transfer ? texts.sent : texts.qrisSent],
    },
    settings
  )
}
