import type { LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"
import { noticeMail, type Reader } from "./notice"

/** How much waits at an officer's desk. */
export interface WaitingWork {
  /** Products that were handed in. */
  listings: number
  /** Changes of products on sale. */
  changes: number
  /** Papers of shops and of products on sale. */
  papers: number
}

type Kind = keyof WaitingWork

const KINDS: readonly Kind[] = ["listings", "changes", "papers"]

const many = (count: number, one: string, other: string) =>
  `${count} ${count === 1 ? one : other}`

const COUNTED: Record<Locale, Record<Kind, (count: number) => string>> = {
  id: {
    listings: (count) => `${count} produk`,
    changes: (count) => `${count} perubahan`,
    papers: (count) => `${count} berkas`,
  },
  en: {
    listings: (count) => many(count, "product", "products"),
    changes: (count) => many(count, "change", "changes"),
    papers: (count) => many(count, "paper", "papers"),
  },
}

const TEXTS = {
  id: {
    subject: (what: string) => `Menunggu diperiksa: ${what}`,
    body: "Ini yang menunggu diperiksa di wilayah kerja Anda pagi ini.",
    labels: {
      listings: "Produk yang diajukan",
      changes: "Perubahan produk yang dijual",
      papers: "Berkas toko dan produk yang dijual",
    },
    button: "Buka kantor",
    after:
      "Surat ini dikirim paling banyak sekali sehari, dan hanya bila ada yang menunggu.",
  },
  en: {
    subject: (what: string) => `Waiting to be checked: ${what}`,
    body: "This is what waits to be checked in your area this morning.",
    labels: {
      listings: "Products handed in",
      changes: "Changes of products on sale",
      papers: "Papers of shops and of products on sale",
    },
    button: "Open the office",
    after:
      "This mail is sent at most once a day, and only when something waits.",
  },
}

/** Tells an officer once a day what waits at the desk. */
export function deskDigestMail(
  work: WaitingWork,
  { reader, settings }: { reader: Reader; settings: LinkSettings }
): Mail {
  const { locale } = reader
  const texts = TEXTS[locale]
  const waiting = KINDS.filter((kind) => work[kind] > 0)
  return noticeMail(
    reader,
    {
      subject: texts.subject(
        waiting.map((kind) => COUNTED[locale][kind](work[kind])).join(", ")
      ),
      body: [texts.body],
      facts: waiting.map((kind) => ({
        label: texts.labels[kind],
        value: String(work[kind]),
      })),
      button: { label: texts.button, path: "/dinas" },
      after: [texts.after],
    },
    settings
  )
}
