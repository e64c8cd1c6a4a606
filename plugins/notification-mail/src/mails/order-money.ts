import { formatRupiah } from "../lib/format"
import { orderPath, type LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"
import { noticeMail } from "./notice"
import type { OrderView } from "./order-view"

/** Why money is owed that no cancelled parcel explains. */
export const OWED_REASONS = ["late_money", "duplicate", "surplus"] as const
export type OwedReason = (typeof OWED_REASONS)[number]

/** What became of a buyer's money; amounts are whole rupiah. */
export type OrderMoney =
  /** It came late, and the order stands again. */
  | { step: "revived" }
  /** It will be sent back. */
  | { step: "owed"; amount: number; reason: OwedReason }
  /** It was sent back; `reference` is the bank's. */
  | { step: "paid_back"; amount: number; reference: string | null }

interface Words {
  subject: string
  body: string[]
  after?: string[]
}

interface Texts {
  revived: (n: number) => Words
  owed: (n: number, amount: string) => Record<OwedReason, Words>
  paid_back: (n: number, amount: string) => Words
  amount: string
  reference: string
  button: string
}

/** How one gets it, and what nobody of us asks for. */
const CARE = {
  id: "Bila kami perlu nomor rekening Anda, petugas menghubungi Anda. Kami tidak pernah meminta PIN atau OTP.",
  en: "If we need your account number, an officer contacts you. We never ask for a PIN or an OTP.",
} as const

const TEXTS: Readonly<Record<Locale, Texts>> = {
  id: {
    revived: (n) => ({
      subject: `Pesanan #${n} berlaku lagi`,
      body: [
        `Pembayaran pesanan #${n} datang setelah waktunya habis. Barangnya masih ada, jadi pesanan Anda berlaku lagi dan diteruskan ke pesantren.`,
      ],
      after: ["Tidak perlu membayar lagi."],
    }),
    owed: (n, amount) => ({
      late_money: {
        subject: `Uang pesanan #${n} akan dikembalikan`,
        body: [
          `${amount} untuk pesanan #${n} datang setelah pesanan batal, dan pesanan itu tidak dapat dihidupkan lagi. Uangnya kami kirim kembali seluruhnya.`,
        ],
        after: [CARE.id],
      },
      duplicate: {
        subject: `Pesanan #${n} terbayar dua kali`,
        body: [
          `Kami menerima ${amount} lagi untuk pesanan #${n} yang sudah dibayar. Uang yang kedua kami kirim kembali.`,
        ],
        after: [CARE.id],
      },
      surplus: {
        subject: `Kelebihan bayar pesanan #${n} akan dikembalikan`,
        body: [
          `Pembayaran pesanan #${n} lebih ${amount}. Kelebihannya kami kirim kembali; pesanan Anda tetap berjalan.`,
        ],
        after: [CARE.id],
      },
    }),
    paid_back: (n, amount) => ({
      subject: `${amount} dari pesanan #${n} sudah dikirim kembali`,
      body: [`Kami sudah mengirim kembali ${amount} dari pesanan #${n}.`],
      after: [
        "Belum masuk setelah satu hari kerja? Hubungi kami dengan nomor pesanan ini.",
      ],
    }),
    amount: "Jumlah",
    reference: "Nomor referensi bank",
    button: "Lihat pesanan",
  },
  en: {
    revived: (n) => ({
      subject: `Order #${n} stands again`,
      body: [
        `The payment of order #${n} came after its time was over. The goods are still there, so your order stands again and has gone to the pesantren.`,
      ],
      after: ["There is no need to pay again."],
    }),
    owed: (n, amount) => ({
      late_money: {
        subject: `The money of order #${n} will be sent back`,
        body: [
          `${amount} for order #${n} came after it was cancelled, and the order cannot be revived. We send all of it back.`,
        ],
        after: [CARE.en],
      },
      duplicate: {
        subject: `Order #${n} was paid twice`,
        body: [
          `We received another ${amount} for order #${n}, which was paid already. We send the second payment back.`,
        ],
        after: [CARE.en],
      },
      surplus: {
        subject: `What you paid too much for order #${n} will be sent back`,
        body: [
          `The payment of order #${n} was ${amount} too much. We send that back; your order goes on.`,
        ],
        after: [CARE.en],
      },
    }),
    paid_back: (n, amount) => ({
      subject: `${amount} of order #${n} was sent back`,
      body: [`We have sent back ${amount} of order #${n}.`],
      after: [
        "Not there after a working day? Contact us with the number of this order.",
      ],
    }),
    amount: "Amount",
    reference: "The bank's reference",
    button: "See the order",
  },
}

function wordsOf(texts: Texts, n: number, money: OrderMoney): Words {
  if (money.step === "revived") return texts.revived(n)
  const amount = formatRupiah(money.amount)
  return money.step === "owed"
    ? texts.owed(n, amount)[money.reason]
    : texts.paid_back(n, amount)
}

/** Tells a buyer what becomes of money that did not go the usual way. */
export function orderMoneyMail(
  order: OrderView,
  money: OrderMoney,
  settings: LinkSettings
): Mail {
  const { locale, number, recipient: name } = order
  const texts = TEXTS[locale]
  const reference = money.step === "paid_back" ? money.reference : null
  return noticeMail(
    { name, locale },
    {
      ...wordsOf(texts, number, money),
      facts: [
        ...("amount" in money
          ? [{ label: texts.amount, value: formatRupiah(money.amount) }]
          : []),
        ...(reference ? [{ label: texts.reference, value: reference }] : []),
      ],
      button: { label: texts.button, path: orderPath(settings, order.id) },
    },
    settings
  )
}
