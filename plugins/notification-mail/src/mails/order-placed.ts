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

function payment(order: OrderView, texts: Texts): Block[] {
  const { transfer, locale } = order
  if (!transfer) return []
  const amount = formatRupiah(transfer.amount)
  const until = formatMoment(transfer.expires_at, locale)
  return [
    { kind: "heading", text: texts.pay },
    { kind: "notice", text: texts.transfer(amount, until) },
    {
      kind: "facts",
      rows: [
        { label: texts.amount, value: amount, strong: true },
        ...transfer.accounts.map(({ bank, number, holder }) => ({
          label: texts.account(bank),
          value: `${number} ${texts.holder(holder)}`,
        })),
        { label: texts.until, value: until },
        { label: texts.fund, value: transfer.fund_holder },
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
    preview: order.transfer
      ? texts.transfer(
          formatRupiah(order.transfer.amount),
          formatMoment(order.transfer.expires_at, order.locale)
        )
      : texts.title,
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
