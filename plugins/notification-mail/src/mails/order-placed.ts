import { formatMoment, formatRupiah } from "../lib/format"
import { orderUrl, type LinkSettings } from "../lib/links"
import type { Block, Mail } from "../lib/mail"
import { orderBlocks, type OrderView } from "./order-view"

const TEXTS = {
  id: {
    subject: (n: number) => `Pesanan #${n} sudah kami terima`,
    title: "Terima kasih, pesanan Anda sudah kami terima",
    hello: (name: string) => `Halo ${name},`,
    pay: "Cara membayar",
    transfer: (amount: string, until: string) =>
      `Transfer tepat ${amount} paling lambat ${until}. Setelah waktu itu pesanan batal dengan sendirinya.`,
    qris: (amount: string, until: string) =>
      `Bayar tepat ${amount} dengan QRIS paling lambat ${until}. Kodenya ada di halaman pesanan. Setelah waktu itu pesanan batal dengan sendirinya.`,
    page: (amount: string, until: string) =>
      `Bayar ${amount} di halaman pembayaran paling lambat ${until}. Setelah waktu itu pesanan batal dengan sendirinya.`,
    payNow: "Bayar sekarang",
    merchant: "Nama di aplikasi Anda",
    cash: (amount: string) =>
      `Siapkan uang tunai ${amount} saat paket tiba. Tidak perlu membayar sebelumnya.`,
    amount: "Jumlah",
    until: "Paling lambat",
    account: (bank: string) => `Rekening ${bank}`,
    holder: (holder: string) => `a.n. ${holder}`,
    fund: "Dana ditampung oleh",
    items: "Yang Anda pesan",
    open: "Lihat pesanan",
    keep: "Simpan surat ini: tautan di atas membuka pesanan Anda tanpa masuk akun. Jangan bagikan kepada orang lain.",
    demo: "Ini toko contoh. Jangan mengirim uang; tidak ada barang yang dikirim.",
  },
  en: {
    subject: (n: number) => `We have received your order #${n}`,
    title: "Thank you, we have received your order",
    hello: (name: string) => `Dear ${name},`,
    pay: "How to pay",
    transfer: (amount: string, until: string) =>
      `Transfer exactly ${amount} by ${until}. After that the order is cancelled by itself.`,
    qris: (amount: string, until: string) =>
      `Pay exactly ${amount} by QRIS by ${until}. The code is on the order's page. After that the order is cancelled by itself.`,
    page: (amount: string, until: string) =>
      `Pay ${amount} on the payment page by ${until}. After that the order is cancelled by itself.`,
    payNow: "Pay now",
    merchant: "Name in your app",
    cash: (amount: string) =>
      `Have ${amount} in cash ready when the parcel comes. There is nothing to pay before.`,
    amount: "Amount",
    until: "Until",
    account: (bank: string) => `${bank} account`,
    holder: (holder: string) => `in the name of ${holder}`,
    fund: "The money is held by",
    items: "What you ordered",
    open: "See the order",
    keep: "Keep this mail: the link above opens your order without logging in. Do not share it.",
    demo: "This is a demonstration shop. Send no money; no goods are sent.",
  },
}

type Texts = (typeof TEXTS)["id"]

/** The sentence that says what to do; empty when nothing is to be paid. */
function howToPay(order: OrderView, texts: Texts) {
  const { transfer, qris, page, cash, locale } = order
  if (cash) return texts.cash(formatRupiah(cash))
  const awaited = transfer ?? qris ?? page
  if (!awaited) return ""
  const say = transfer ? texts.transfer : qris ? texts.qris : texts.page
  return say(
    formatRupiah(awaited.amount),
    formatMoment(awaited.expires_at, locale)
  )
}

function whereTo({ transfer, qris }: OrderView, texts: Texts) {
  if (qris) return [{ label: texts.merchant, value: qris.merchant }]
  return (transfer?.accounts ?? []).map(({ bank, number, holder }) => ({
    label: texts.account(bank),
    value: `${number} ${texts.holder(holder)}`,
  }))
}

function payment(order: OrderView, texts: Texts): Block[] {
  const { transfer, qris, page, locale } = order
  const text = howToPay(order, texts)
  if (!text) return []
  const told: Block[] = [
    { kind: "heading", text: texts.pay },
    { kind: "notice", text },
  ]
  if (page)
    return [...told, { kind: "button", label: texts.payNow, url: page.url }]
  const awaited = transfer ?? qris
  if (!awaited) return told
  return [
    ...told,
    {
      kind: "facts",
      rows: [
        {
          label: texts.amount,
          value: formatRupiah(awaited.amount),
          strong: true,
        },
        ...whereTo(order, texts),
        { label: texts.until, value: formatMoment(awaited.expires_at, locale) },
        { label: texts.fund, value: awaited.fund_holder },
      ],
    },
  ]
}

/** What was bought, what to pay, to where and until when, and the way back. */
export function orderPlacedMail(
  order: OrderView,
  settings: LinkSettings & { demo: boolean }
): Mail {
  const texts = TEXTS[order.locale]
  return {
    locale: order.locale,
    subject: texts.subject(order.number),
    preview: howToPay(order, texts) || texts.title,
    title: texts.title,
    blocks: [
      ...(settings.demo
        ? [{ kind: "notice", text: texts.demo } satisfies Block]
        : []),
      { kind: "paragraph", text: texts.hello(order.recipient) },
      ...payment(order, texts),
      { kind: "heading", text: texts.items },
      ...orderBlocks(order),
      {
        kind: "button",
        label: texts.open,
        url: orderUrl(settings, order.locale, order.id),
      },
      { kind: "paragraph", text: texts.keep },
    ],
  }
}
