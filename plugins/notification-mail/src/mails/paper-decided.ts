import { formatDay } from "../lib/format"
import type { LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"
import { paperWord } from "../lib/words"
import { noticeMail, type Notice, type Reader } from "./notice"

export type PaperStep = "accepted" | "refused" | "lapsed"

export interface DecidedPaper {
  id: string
  kind: string
  /** `certificate`; or that none is needed, or one is asked for. */
  statement: string
  owner_type: string
  owner_id: string
  pesantren_id: string
  /** Product or pesantren that it is for. */
  subject: string
  /** Last day, as `2027-12-31`; null: it does not end. */
  valid_until: string | null
  /** Why it was refused. */
  reason: string | null
  /** The office is looking at its product: until that is done none can be sent. */
  in_check: boolean
}

type Told = {
  paper: string
  /** The paper, or what was said in its place. */
  what: string
  of: string
  day: string | null
  inCheck: boolean
}
type Words = Pick<Notice, "subject" | "body" | "share"> & { button: string }

const TEXTS: Record<Locale, Record<PaperStep, (told: Told) => Words>> = {
  id: {
    accepted: ({ paper, what, of, day }) => ({
      subject: `Berkas diterima: ${paper} ${of}`,
      body: [
        `Petugas menerima ${what} untuk ${of}.`,
        ...(day
          ? [`Berlaku sampai ${day}. Kami mengingatkan Anda sebelum hari itu.`]
          : []),
      ],
      button: "Lihat berkas",
    }),
    refused: ({ paper, what, of, inCheck }) => ({
      subject: `Berkas ditolak: ${paper} ${of}`,
      body: [
        `Petugas menolak ${what} untuk ${of} dengan alasan berikut.`,
        ...(inCheck
          ? [
              "Siapkan yang baru. Selama produknya diperiksa, berkas belum dapat dikirim; kami mengabari Anda begitu ada keputusan tentang produknya.",
            ]
          : []),
      ],
      button: inCheck ? "Lihat produk" : "Kirim yang baru",
      share: `Berkas ${paper} ${of} ditolak petugas, mohon siapkan yang baru:`,
    }),
    lapsed: ({ paper, what, of, day }) => ({
      subject: `Berkas kedaluwarsa: ${paper} ${of}`,
      body: [
        `Masa berlaku ${what} untuk ${of} sudah habis${day ? ` pada ${day}` : ""}. Kirim yang baru supaya jualan tidak terganggu.`,
      ],
      button: "Kirim yang baru",
      share: `Masa berlaku ${paper} ${of} sudah habis, mohon kirim yang baru:`,
    }),
  },
  en: {
    accepted: ({ paper, what, of, day }) => ({
      subject: `Paper accepted: ${paper} of ${of}`,
      body: [
        `An officer has accepted ${what}, shown for ${of}.`,
        ...(day
          ? [`It is valid until ${day}. We remind you before that day.`]
          : []),
      ],
      button: "See the papers",
    }),
    refused: ({ paper, what, of, inCheck }) => ({
      subject: `Paper refused: ${paper} of ${of}`,
      body: [
        `An officer has refused ${what}, shown for ${of}, for this reason.`,
        ...(inCheck
          ? [
              "Get a new one ready. While the product is being checked none can be sent; we write as soon as the product is decided about.",
            ]
          : []),
      ],
      button: inCheck ? "See the product" : "Send a new one",
      share: `The ${paper} of ${of} was refused, please get a new one ready:`,
    }),
    lapsed: ({ paper, what, of, day }) => ({
      subject: `Paper out of date: ${paper} of ${of}`,
      body: [
        `The days of ${what}, shown for ${of}, are over${day ? ` since ${day}` : ""}. Send a new one, so that your sales go on.`,
      ],
      button: "Send a new one",
      share: `The ${paper} of ${of} is out of date, please send a new one:`,
    }),
  },
}

const SAID: Record<Locale, Record<string, (paper: string) => string>> = {
  id: {
    exempt: (paper) => `pernyataan bahwa ${paper} tidak wajib`,
    in_process: (paper) => `keterangan bahwa ${paper} sedang diurus`,
  },
  en: {
    exempt: (paper) => `the statement that no ${paper} is needed`,
    in_process: (paper) => `the statement that the ${paper} is asked for`,
  },
}

/** Tells a shop's people that a paper was accepted or refused, or is over. */
export function paperDecidedMail(
  step: PaperStep,
  view: DecidedPaper,
  { reader, settings }: { reader: Reader; settings: LinkSettings }
): Mail {
  const { locale } = reader
  const { subject: of, owner_type, owner_id } = view
  const paper = paperWord(view.kind, locale)
  const plain = locale === "id" ? paper : `the ${paper}`
  const { button, share, ...words } = TEXTS[locale][step]({
    ...{ paper, of },
    what: SAID[locale][view.statement]?.(paper) ?? plain,
    day: view.valid_until && formatDay(view.valid_until, locale),
    inCheck: view.in_check,
  })
  const reason = step === "refused" ? view.reason : null
  const path =
    owner_type === "listing" ? `/penjual/produk/${owner_id}` : "/penjual/berkas"
  return noticeMail(
    reader,
    {
      ...words,
      reason,
      button: { label: button, path },
      ...(share
        ? { share: [share, ...(reason ? [reason] : [])].join("\n") }
        : {}),
    },
    settings
  )
}
