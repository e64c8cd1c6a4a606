import type { LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"
import { partWord } from "../lib/words"
import { noticeMail, type Notice, type Reader } from "./notice"

export type ListingStep = "published" | "revision_requested" | "rejected"

export interface ListingView {
  id: string
  /** Grows with every change. */
  version: number
  /** Of the product. */
  name: string
  /** Address of its page; null while there is none. */
  handle: string | null
  pesantren_id: string
  pesantren: string
  reason: string | null
  items: { path: string; reason: string }[]
}

type Words = Omit<Notice, "button"> & { button: string }

const TEXTS: Record<
  Locale,
  Record<ListingStep, (name: string, pesantren: string) => Words>
> = {
  id: {
    published: (name, pesantren) => ({
      subject: `${name} sudah dijual`,
      body: [
        `${name} disetujui dan sekarang tampil di Pasar Santri.`,
        "Harga dan stok dapat Anda ubah sendiri kapan saja.",
      ],
      button: "Lihat di toko",
      share: `${name} buatan ${pesantren}, bisa dibeli di Pasar Santri:`,
    }),
    revision_requested: (name) => ({
      subject: `${name} perlu diperbaiki`,
      body: [
        `Petugas sudah memeriksa ${name}. Perbaiki bagian berikut, lalu kirim lagi.`,
      ],
      button: "Perbaiki sekarang",
      share: `Produk ${name} perlu diperbaiki sebelum dijual:`,
    }),
    rejected: (name) => ({
      subject: `${name} tidak dapat dijual`,
      body: [`${name} ditolak dengan alasan berikut.`],
      button: "Lihat produk",
    }),
  },
  en: {
    published: (name, pesantren) => ({
      subject: `${name} is on sale`,
      body: [
        `${name} is approved and can now be seen on Pasar Santri.`,
        "You can change price and stock yourself at any time.",
      ],
      button: "See it in the shop",
      share: `${name}, made by ${pesantren}, on Pasar Santri:`,
    }),
    revision_requested: (name) => ({
      subject: `${name} needs a revision`,
      body: [
        `An officer has checked ${name}. Revise these parts, then send it again.`,
      ],
      button: "Revise now",
      share: `The product ${name} needs a revision before it can be sold:`,
    }),
    rejected: (name) => ({
      subject: `${name} cannot be sold`,
      body: [`${name} was rejected for this reason.`],
      button: "See the product",
    }),
  },
}

/** Tells a shop's people what was decided about a product. */
export function listingMail(
  step: ListingStep,
  view: ListingView,
  { reader, settings }: { reader: Reader; settings: LinkSettings }
): Mail {
  const { locale } = reader
  const words = TEXTS[locale][step](view.name, view.pesantren)
  const { button, share, ...rest } = words
  const items = step === "revision_requested" ? view.items : []
  const facts = items.map(({ path, reason }) => ({
    label: partWord(path, locale),
    value: reason,
  }))
  const asked = facts.map(({ label, value }) => `- ${label}: ${value}`)
  const isShown = step === "published" && view.handle !== null
  return noticeMail(
    reader,
    {
      ...rest,
      facts,
      reason: step === "published" ? null : view.reason,
      button: {
        label: button,
        path: isShown ? `/produk/${view.handle}` : `/penjual/produk/${view.id}`,
      },
      ...(share ? { share: [share, ...asked].join("\n") } : {}),
    },
    settings
  )
}
