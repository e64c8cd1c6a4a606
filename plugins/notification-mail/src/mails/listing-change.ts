import type { LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"
import { fieldWord } from "../lib/words"
import { noticeMail, type Notice, type Reader } from "./notice"

export type ChangeStep = "accepted" | "refused"

export interface ListingChangeView {
  /** The wish. */
  id: string
  listing_id: string
  pesantren_id: string
  /** Of the product. */
  name: string
  /** What was wished to be another. */
  field: string
  reason: string | null
}

type Words = Pick<Notice, "subject" | "body" | "after" | "share"> & {
  button: string
}

const TEXTS: Record<
  Locale,
  Record<ChangeStep, (name: string, field: string) => Words>
> = {
  id: {
    accepted: (name, field) => ({
      subject: `${name}: perubahan ${field} diterima`,
      body: [
        `Petugas menerima perubahan ${field} pada ${name}. Yang baru sudah berlaku di toko.`,
      ],
      button: "Lihat produk",
    }),
    refused: (name, field) => ({
      subject: `${name}: perubahan ${field} ditolak`,
      body: [
        `Petugas menolak perubahan ${field} pada ${name} dengan alasan berikut. Yang sedang dijual tetap seperti semula.`,
      ],
      button: "Lihat produk",
      after: ["Anda dapat memperbaikinya dan mengajukannya lagi kapan saja."],
      share: `Perubahan ${field} pada produk ${name} ditolak:`,
    }),
  },
  en: {
    accepted: (name, field) => ({
      subject: `${name}: the change of the ${field} is accepted`,
      body: [
        `An officer has accepted the change of the ${field} of ${name}. The new version is in the shop now.`,
      ],
      button: "See the product",
    }),
    refused: (name, field) => ({
      subject: `${name}: the change of the ${field} was refused`,
      body: [
        `An officer has refused the change of the ${field} of ${name} for this reason. What is on sale stays as it was.`,
      ],
      button: "See the product",
      after: ["You can revise it and ask for it again at any time."],
      share: `The change of the ${field} of ${name} was refused:`,
    }),
  },
}

/** Tells a shop's people what was decided about a change of what is on sale. */
export function listingChangeMail(
  step: ChangeStep,
  view: ListingChangeView,
  { reader, settings }: { reader: Reader; settings: LinkSettings }
): Mail {
  const { locale } = reader
  const field = fieldWord(view.field, locale)
  const { button, share, ...words } = TEXTS[locale][step](view.name, field)
  const reason = step === "refused" ? view.reason : null
  return noticeMail(
    reader,
    {
      ...words,
      reason,
      button: { label: button, path: `/penjual/produk/${view.listing_id}` },
      ...(share
        ? { share: [share, ...(reason ? [reason] : [])].join("\n") }
        : {}),
    },
    settings
  )
}
