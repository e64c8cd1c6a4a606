import type { LinkSettings } from "../lib/links"
import type { Mail } from "../lib/mail"
import { noticeMail, type Reader } from "./notice"

const TEXTS = {
  id: {
    subject: "Selisih yang perlu dilihat orang",
    body: "Sistem menemukan selisih pada pesanan, uang, atau stok di wilayah kerja Anda dan tidak dapat memperbaikinya sendiri.",
    button: "Lihat selisih",
    after:
      "Untuk satu jenis selisih surat ini dikirim paling banyak sekali sehari.",
  },
  en: {
    subject: "A difference that a person has to look at",
    body: "The system found a difference in orders, money or stock of your area that it cannot repair by itself.",
    button: "See differences",
    after: "For one kind of difference this mail is sent at most once a day.",
  },
}

/** Tells an officer that a difference waits; the page has the rest. */
export function breakMail({
  reader,
  settings,
}: {
  reader: Reader
  settings: LinkSettings
}): Mail {
  const texts = TEXTS[reader.locale]
  return noticeMail(
    reader,
    {
      subject: texts.subject,
      body: [texts.body],
      button: { label: texts.button, path: "/dinas/selisih" },
      after: [texts.after],
    },
    settings
  )
}
