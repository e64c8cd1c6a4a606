import { formatMoment } from "../lib/format"
import type { LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"
import { roleWord } from "../lib/words"
import { noticeMail, type Notice } from "./notice"

export interface InvitationView {
  id: string
  /** `owner`: the office makes a new owner of a shop that has one. */
  kind: "pesantren" | "member" | "owner" | "officer"
  role: string | null
  /** Name of the pesantren. */
  pesantren: string
  /** Where an officer would work. */
  area: string
  email: string
  locale: Locale
  /** ISO time. */
  expires_at: string
}

type Facts = { pesantren: string; role: string; area: string; until: string }
type Words = Pick<Notice, "subject" | "body"> & {
  button: string
  share: string
}

const ONCE = {
  id: "Tautan ini hanya dapat dipakai sekali. Jangan bagikan kepada orang yang tidak Anda maksud.",
  en: "The link works once. Do not share it with anyone it is not meant for.",
}

const TEXTS: Record<
  Locale,
  Record<InvitationView["kind"], (facts: Facts) => Words>
> = {
  id: {
    pesantren: ({ pesantren, until }) => ({
      subject: `${pesantren} diundang berjualan di Pasar Santri`,
      body: [
        `Dinas mengundang ${pesantren} membuka toko di Pasar Santri, pasar bersama pesantren dan santri. Berjualan di sini tidak dipungut biaya.`,
        `Buka tautan di bawah, buat akun, lalu isi pengajuannya langkah demi langkah; bisa dilanjutkan kapan saja dari HP. Undangan berlaku sampai ${until}.`,
      ],
      button: "Terima undangan",
      share: `${pesantren} diundang berjualan di Pasar Santri. Berlaku sampai ${until}. Buka:`,
    }),
    member: ({ pesantren, role, until }) => ({
      subject: `Anda diundang menjadi ${role} toko ${pesantren}`,
      body: [
        `Pengurus ${pesantren} mengundang Anda mengelola tokonya di Pasar Santri sebagai ${role}.`,
        `Undangan berlaku sampai ${until}.`,
      ],
      button: "Terima undangan",
      share: `Undangan menjadi ${role} toko ${pesantren} di Pasar Santri. Berlaku sampai ${until}. Buka:`,
    }),
    owner: ({ pesantren, until }) => ({
      subject: `Dinas mengundang Anda menjadi pengurus toko ${pesantren}`,
      body: [
        `Dinas mengundang Anda menjadi pengurus toko ${pesantren} di Pasar Santri. Pengurus yang sekarang sudah diberi tahu.`,
        `Undangan ini hanya untuk alamat email ini, dan berlaku sampai ${until}.`,
      ],
      button: "Terima undangan",
      share: `Undangan menjadi pengurus toko ${pesantren} di Pasar Santri. Berlaku sampai ${until}. Buka:`,
    }),
    officer: ({ role, area, until }) => ({
      subject: "Anda diundang menjadi petugas Pasar Santri",
      body: [
        `Anda diundang menjadi petugas (${role}) untuk wilayah ${area}.`,
        `Undangan berlaku sampai ${until}.`,
      ],
      button: "Terima undangan",
      share: `Undangan menjadi petugas Pasar Santri (${role}, ${area}). Berlaku sampai ${until}. Buka:`,
    }),
  },
  en: {
    pesantren: ({ pesantren, until }) => ({
      subject: `${pesantren} is invited to sell on Pasar Santri`,
      body: [
        `The office invites ${pesantren} to open a shop on Pasar Santri, the market of pesantren and their santri. Selling here costs no fee.`,
        `Open the link below, make an account and fill in the application step by step; you can go on from any phone at any time. The invitation holds until ${until}.`,
      ],
      button: "Accept the invitation",
      share: `${pesantren} is invited to sell on Pasar Santri. Valid until ${until}. Open:`,
    }),
    member: ({ pesantren, role, until }) => ({
      subject: `You are invited to the shop of ${pesantren} as ${role}`,
      body: [
        `The owner of ${pesantren}'s shop on Pasar Santri invites you to work in it as ${role}.`,
        `The invitation holds until ${until}.`,
      ],
      button: "Accept the invitation",
      share: `An invitation to the shop of ${pesantren} on Pasar Santri, as ${role}. Valid until ${until}. Open:`,
    }),
    owner: ({ pesantren, until }) => ({
      subject: `The office invites you to be an owner of the shop of ${pesantren}`,
      body: [
        `The office invites you to be an owner of the shop of ${pesantren} on Pasar Santri. The present owners have been told.`,
        `The invitation is for this e-mail address only, and holds until ${until}.`,
      ],
      button: "Accept the invitation",
      share: `An invitation to be an owner of the shop of ${pesantren} on Pasar Santri. Valid until ${until}. Open:`,
    }),
    officer: ({ role, area, until }) => ({
      subject: "You are invited as an officer of Pasar Santri",
      body: [
        `You are invited to be an officer (${role}) for ${area}.`,
        `The invitation holds until ${until}.`,
      ],
      button: "Accept the invitation",
      share: `An invitation as an officer of Pasar Santri (${role}, ${area}). Valid until ${until}. Open:`,
    }),
  },
}

/** A link that makes somebody something. Its token is a secret: it goes into the link only. */
export function invitationMail(
  invitation: InvitationView,
  token: string,
  settings: LinkSettings
): Mail {
  const { kind, role, pesantren, area, locale, expires_at } = invitation
  const { button, ...words } = TEXTS[locale][kind]({
    pesantren,
    area,
    role: roleWord(role ?? "owner", locale),
    until: formatMoment(expires_at, locale),
  })
  const house = kind === "officer" ? "dinas" : "penjual"
  return noticeMail(
    { name: "", locale },
    {
      ...words,
      button: { label: button, path: `/${house}/undangan/${token}` },
      after: [ONCE[locale]],
    },
    settings
  )
}
