import type { LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"
import { type Contact, contactSentence } from "./contact"
import { noticeMail, type Notice, type Reader } from "./notice"

export type ShopStep = "suspended" | "restored" | "closed"

export interface ShopView {
  pesantren_id: string
  pesantren: string
  /** Of the change. */
  reason: string | null
  /** Whom to ask about it. */
  contact: Contact | null
}

type Words = Pick<Notice, "subject" | "body" | "after"> & { button: string }

const TEXTS: Record<Locale, Record<ShopStep, (pesantren: string) => Words>> = {
  id: {
    suspended: (pesantren) => ({
      subject: `Toko ${pesantren} ditangguhkan`,
      body: [
        `Toko ${pesantren} ditangguhkan oleh Dinas. Produknya tidak tampil dan tidak dapat dibeli sampai toko dipulihkan; data Anda tetap tersimpan.`,
      ],
      button: "Buka toko saya",
      after: ["Pesanan yang sudah dibayar tetap harus dikirim."],
    }),
    restored: (pesantren) => ({
      subject: `Toko ${pesantren} buka kembali`,
      body: [
        `Penangguhan toko ${pesantren} sudah dicabut. Semua produknya tampil lagi seperti semula.`,
      ],
      button: "Buka toko saya",
    }),
    closed: (pesantren) => ({
      subject: `Toko ${pesantren} ditutup`,
      body: [
        `Toko ${pesantren} ditutup. Produknya tidak tampil lagi; datanya tetap tersimpan.`,
      ],
      button: "Buka toko saya",
    }),
  },
  en: {
    suspended: (pesantren) => ({
      subject: `The shop of ${pesantren} is suspended`,
      body: [
        `The office has suspended the shop of ${pesantren}. Its products cannot be seen or bought until it is restored; your data are kept.`,
      ],
      button: "Open my shop",
      after: ["Orders that are paid for have to be sent all the same."],
    }),
    restored: (pesantren) => ({
      subject: `The shop of ${pesantren} is open again`,
      body: [
        `The suspension of the shop of ${pesantren} has ended. All its products are shown as before.`,
      ],
      button: "Open my shop",
    }),
    closed: (pesantren) => ({
      subject: `The shop of ${pesantren} is closed`,
      body: [
        `The shop of ${pesantren} is closed. Its products are not shown any more; its data are kept.`,
      ],
      button: "Open my shop",
    }),
  },
}

/** Steps that people want to talk about. */
const DISPUTED: readonly ShopStep[] = ["suspended", "closed"]

/** Tells a shop's people that it was suspended, restored or closed, and why. */
export function shopStateMail(
  step: ShopStep,
  { pesantren, reason, contact }: ShopView,
  { reader, settings }: { reader: Reader; settings: LinkSettings }
): Mail {
  const { locale } = reader
  const { button, after = [], ...words } = TEXTS[locale][step](pesantren)
  const ask = DISPUTED.includes(step) ? [contactSentence(contact, locale)] : []
  return noticeMail(
    reader,
    {
      ...words,
      reason,
      button: { label: button, path: "/penjual" },
      after: [...after, ...ask],
    },
    settings
  )
}
