import { formatDay } from "../lib/format"
import type { LinkSettings } from "../lib/links"
import type { Mail } from "../lib/mail"
import { paperWord } from "../lib/words"
import { noticeMail, type Reader } from "./notice"

export interface ExpiringPaper {
  id: string
  kind: string
  /** Last day, as `2027-12-31`. */
  valid_until: string
  pesantren_id: string
  /** Product or pesantren that it is for. */
  subject: string
}

const TEXTS = {
  id: {
    subject: (paper: string, of: string) =>
      `Masa berlaku ${paper} ${of} hampir habis`,
    body: (paper: string, of: string, day: string, days: number) =>
      `Masa berlaku ${paper} untuk ${of} habis pada ${day}, paling lama ${days} hari lagi. Unggah yang baru sebelum hari itu supaya jualan tidak terganggu.`,
    button: "Unggah berkas baru",
    share: (paper: string, of: string, day: string) =>
      `Masa berlaku ${paper} ${of} habis ${day}. Mohon segera diperpanjang, lalu unggah di:`,
  },
  en: {
    subject: (paper: string, of: string) =>
      `The ${paper} of ${of} will soon expire`,
    body: (paper: string, of: string, day: string, days: number) =>
      `The ${paper} of ${of} expires on ${day}, in ${days} days at most. Add the new one before that day, so that your sales go on.`,
    button: "Add the new paper",
    share: (paper: string, of: string, day: string) =>
      `The ${paper} of ${of} expires on ${day}. Please renew it, then add it at:`,
  },
}

/** Reminds a shop's people of a paper whose days are numbered. */
export function paperExpiringMail(
  view: ExpiringPaper,
  days: number,
  { reader, settings }: { reader: Reader; settings: LinkSettings }
): Mail {
  const { locale } = reader
  const texts = TEXTS[locale]
  const paper = paperWord(view.kind, locale)
  const day = formatDay(view.valid_until, locale)
  return noticeMail(
    reader,
    {
      subject: texts.subject(paper, view.subject),
      body: [texts.body(paper, view.subject, day, days)],
      button: { label: texts.button, path: "/penjual" },
      share: texts.share(paper, view.subject, day),
    },
    settings
  )
}
