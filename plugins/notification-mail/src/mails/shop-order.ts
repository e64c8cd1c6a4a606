import { formatDeadline, formatRupiah } from "../lib/format"
import type { LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"
import { noticeMail, type Reader } from "./notice"
import { cancelReason, type ParcelView } from "./parcel-view"

/** What a shop is told of an order: it may begin, time is short, it is gone. */
export type ShopOrderStep = "new" | "near" | "cancelled"

interface Words {
  subject: string
  body: string[]
  share?: string
}

const TEXTS: Readonly<
  Record<
    Locale,
    {
      steps: Readonly<
        Record<ShopOrderStep, (n: string, due: string | null) => Words>
      >
      button: string
      goods: string
      sum: string
    }
  >
> = {
  id: {
    steps: {
      new: (n, due) => ({
        subject: `Pesanan baru ${n}`,
        body: [
          `Pesanan ${n} boleh dikerjakan.${due ? ` Mulai paling lambat ${due}; lewat dari itu pesanan batal dengan sendirinya.` : ""}`,
        ],
        share: `Pesanan ${n} perlu dikemas`,
      }),
      near: (n, due) => ({
        subject: `Pesanan ${n} hampir melewati batas waktu`,
        body: [
          `Pesanan ${n} belum selesai dikerjakan.${due ? ` Batas waktunya ${due}; lewat dari itu pesanan batal dan uang pembeli dikembalikan.` : ""}`,
        ],
        share: `Pesanan ${n} harus segera dikerjakan`,
      }),
      cancelled: (n) => ({
        subject: `Pesanan ${n} dibatalkan`,
        body: [
          `Pesanan ${n} dibatalkan. Jangan kirim paketnya; stoknya sudah dikembalikan.`,
        ],
      }),
    },
    button: "Buka pesanan",
    goods: "Barang",
    sum: "Jumlah",
  },
  en: {
    steps: {
      new: (n, due) => ({
        subject: `New order ${n}`,
        body: [
          `Order ${n} can be worked on.${due ? ` Begin by ${due}; after that it is cancelled by itself.` : ""}`,
        ],
        share: `Order ${n} has to be packed`,
      }),
      near: (n, due) => ({
        subject: `The time for order ${n} is nearly over`,
        body: [
          `Order ${n} is not finished yet.${due ? ` Its time ends at ${due}; after that it is cancelled and the buyer is paid back.` : ""}`,
        ],
        share: `Order ${n} has to be worked on now`,
      }),
      cancelled: (n) => ({
        subject: `Order ${n} was cancelled`,
        body: [
          `Order ${n} was cancelled. Do not send the parcel; its stock is back.`,
        ],
      }),
    },
    button: "Open the order",
    goods: "Goods",
    sum: "Sum",
  },
}

/** Tells those of a shop who pack and send what an order needs of them. */
export function shopOrderMail(
  step: ShopOrderStep,
  parcel: ParcelView,
  { reader, settings }: { reader: Reader; settings: LinkSettings }
): Mail {
  const { locale } = reader
  const words = TEXTS[locale]
  const due = parcel.due_at ? formatDeadline(parcel.due_at, locale) : null
  const { share, ...said } = words.steps[step](parcel.number, due)
  const goods = parcel.goods.join(", ")
  return noticeMail(
    reader,
    {
      ...said,
      reason: step === "cancelled" ? cancelReason(parcel, locale) : null,
      facts: [
        { label: words.goods, value: goods },
        { label: words.sum, value: formatRupiah(parcel.total) },
      ],
      button: { label: words.button, path: `/penjual/pesanan/${parcel.id}` },
      ...(share ? { share: `${share}: ${goods}` } : {}),
    },
    settings
  )
}
