import type { LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"
import { noticeMail, type Notice, type Reader } from "./notice"

export interface OwnerInvitedView {
  id: string
  pesantren_id: string
  pesantren: string
  /** Whom the office invites. */
  email: string
  reason: string | null
  /** Whether the owners of now leave when it is taken. */
  removes_owners: boolean
}

const TEXTS: Record<Locale, (view: OwnerInvitedView) => Notice> = {
  id: ({ pesantren, email, reason, removes_owners }) => ({
    subject: `Dinas mengundang pengurus baru toko ${pesantren}`,
    body: [
      `Kepala bidang di Dinas mengundang ${email} menjadi pengurus toko ${pesantren} di Pasar Santri.`,
      removes_owners
        ? "Bila undangan itu diterima, keanggotaan Anda sebagai pengurus berakhir."
        : "Bila undangan itu diterima, Anda tetap pengurus bersama yang baru.",
    ],
    reason,
    button: { label: "Lihat undangan", path: "/penjual/anggota" },
    after: [
      "Tidak setuju? Anda dapat membatalkan undangan itu di halaman anggota sebelum diterima, lalu hubungi Dinas.",
    ],
  }),
  en: ({ pesantren, email, reason, removes_owners }) => ({
    subject: `The office invites a new owner of the shop of ${pesantren}`,
    body: [
      `A head of the office has invited ${email} to be an owner of the shop of ${pesantren} on Pasar Santri.`,
      removes_owners
        ? "When the invitation is taken, your membership as an owner ends."
        : "When the invitation is taken, you stay an owner beside the new one.",
    ],
    reason,
    button: { label: "See the invitation", path: "/penjual/anggota" },
    after: [
      "You do not agree? You can withdraw the invitation on the page of the members until it is taken; then call the office.",
    ],
  }),
}

/** Tells a shop's owners that the office invites a new one, and why. */
export const ownerInvitedMail = (
  view: OwnerInvitedView,
  { reader, settings }: { reader: Reader; settings: LinkSettings }
): Mail => noticeMail(reader, TEXTS[reader.locale](view), settings)
