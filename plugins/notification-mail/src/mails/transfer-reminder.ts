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
    account: (bank: string) => `Rekening ${bank}`,
    holder: (holder: string) => `a.n. ${holder}`,
    button: "Lihat cara membayar",
  },
  en: {
    subject: (n: number) => `Order #${n} is waiting for its payment`,
    why: (n: number, amount: string, until: string) =>
      `We have not received the payment of order #${n}. Transfer exactly ${amount} by ${until}; after that it is cancelled by itself.`,
    sent: "Transferred already? Ignore this mail, or send a proof on the order's page.",
    account: (bank: string) => `${bank} account`,
    holder: (holder: string) => `in the name of ${holder}`,
    button: "See how to pay",
  },
}

/** Reminds of a transfer that is still awaited; null when none is. */
export function transferReminderMail(
  order: OrderView,
  settings: LinkSettings
): Mail | null {
  const { transfer, locale, number } = order
  if (!transfer) return null
  const texts = TEXTS[locale]
  const amount = formatRupiah(transfer.amount)
  const until = formatMoment(transfer.expires_at, locale)
  return noticeMail(
    { name: order.recipient, locale },
    {
      subject: texts.subject(number),
      body: [texts.why(number, amount, until)],
      facts: transfer.accounts.map(({ bank, number: account, holder }) => ({
        label: texts.account(bank),
        value: `${account} ${texts.holder(holder)}`,
      })),
      button: { label: texts.button, path: orderPath(settings, order.id) },
      after: [texts.sent],
    },
    settings
  )
}
