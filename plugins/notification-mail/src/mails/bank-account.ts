import { bankName } from "../lib/banks"
import { formatMoment } from "../lib/format"
import type { LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"
import { maskNumber } from "../lib/mask"
import { noticeMail, type Notice, type Reader } from "./notice"

export const ACCOUNT_STEPS = [
  "requested",
  "confirmed",
  "refused",
  "activated",
] as const
export type AccountStep = (typeof ACCOUNT_STEPS)[number]

export interface BankAccountView {
  id: string
  pesantren_id: string
  pesantren: string
  district_code: string
  /** Kecamatan with regency and province. */
  place: string
  /** A code of lib/banks.ts. */
  bank: string
  /** Whole; mails show its end. */
  number: string
  holder: string
  /** Name of who asked for it; null when nobody of the shop did. */
  requested_by: string | null
  /** Why it was refused. */
  reason: string | null
  /** ISO time before which it is not used; null when that is over. */
  rests_until: string | null
}

type Words = Pick<Notice, "subject" | "body" | "after">
type Told = { pesantren: string; earliest: string | null }
type Texts = Record<AccountStep, (told: Told) => Words>

const TEXTS: Record<Locale, Texts> = {
  id: {
    requested: ({ pesantren, earliest }) => ({
      subject: `Rekening toko ${pesantren} diminta diganti`,
      body: [
        `Ada permintaan agar uang penjualan toko ${pesantren} dicairkan ke rekening lain.`,
        `Rekening baru dipakai ${earliest ? `paling cepat ${earliest}, ` : ""}setelah diperiksa bagian keuangan Dinas. Sampai saat itu rekening yang lama tetap dipakai.`,
      ],
      after: [
        "Bukan permintaan pengurus toko? Pengurus dapat membatalkannya sekarang juga lewat tombol di atas. Setelah itu, ganti kata sandi.",
      ],
    }),
    confirmed: ({ pesantren, earliest }) => ({
      subject: `Rekening baru toko ${pesantren} sudah diperiksa`,
      body: [
        `Bagian keuangan Dinas sudah memeriksa rekening baru toko ${pesantren} dan menyetujuinya.`,
        earliest
          ? `Rekening ini mulai dipakai paling cepat ${earliest}. Sampai saat itu rekening yang lama tetap dipakai.`
          : "Rekening ini mulai dipakai sebentar lagi; kami mengabari Anda.",
      ],
      after: [
        "Bukan permintaan pengurus toko? Selama belum dipakai, pengurus masih dapat membatalkannya.",
      ],
    }),
    refused: ({ pesantren }) => ({
      subject: `Rekening baru toko ${pesantren} ditolak`,
      body: [
        `Bagian keuangan Dinas menolak rekening baru toko ${pesantren} dengan alasan berikut. Rekening yang lama tetap dipakai.`,
      ],
      after: ["Pengurus toko dapat mengajukan rekening lagi kapan saja."],
    }),
    activated: ({ pesantren }) => ({
      subject: `Rekening baru toko ${pesantren} mulai dipakai`,
      body: [
        `Mulai sekarang uang penjualan toko ${pesantren} dicairkan ke rekening ini.`,
      ],
      after: [
        "Bukan permintaan pengurus toko? Segera hubungi bagian keuangan Dinas di wilayah Anda, lalu ganti kata sandi.",
      ],
    }),
  },
  en: {
    requested: ({ pesantren, earliest }) => ({
      subject: `Another bank account is asked for: shop of ${pesantren}`,
      body: [
        `Somebody asks for the money of ${pesantren}'s shop to be paid to another account.`,
        `The new account is used ${earliest ? `on ${earliest} at the earliest, ` : ""}once the office's finance has checked it. Until then the former account stays in use.`,
      ],
      after: [
        "Did none of the shop's owners ask for this? An owner can cancel it right now with the button above. Then change your password.",
      ],
    }),
    confirmed: ({ pesantren, earliest }) => ({
      subject: `The new bank account of ${pesantren}'s shop has been checked`,
      body: [
        `The office's finance has checked the new account of ${pesantren}'s shop and confirmed it.`,
        earliest
          ? `It is in use on ${earliest} at the earliest. Until then the former account stays in use.`
          : "It will be in use in a moment; we write when it is.",
      ],
      after: [
        "Did none of the shop's owners ask for this? While it is not in use, an owner can still cancel it.",
      ],
    }),
    refused: ({ pesantren }) => ({
      subject: `The new bank account of ${pesantren}'s shop was refused`,
      body: [
        `The office's finance has refused the new account of ${pesantren}'s shop for this reason. The former account stays in use.`,
      ],
      after: ["The shop's owners can ask for an account again at any time."],
    }),
    activated: ({ pesantren }) => ({
      subject: `The new bank account of ${pesantren}'s shop is in use`,
      body: [
        `From now on the money of ${pesantren}'s shop is paid to this account.`,
      ],
      after: [
        "Did none of the shop's owners ask for this? Call the finance of the office in your area at once, then change your password.",
      ],
    }),
  },
}

const LABELS = {
  id: {
    ...{ bank: "Bank", number: "Nomor", holder: "Atas nama" },
    ...{ by: "Diminta oleh", button: "Lihat rekening" },
  },
  en: {
    ...{ bank: "Bank", number: "Number", holder: "In the name of" },
    ...{ by: "Asked for by", button: "See the account" },
  },
}

/** Tells a shop's owners and treasurers what becomes of where it is paid. */
export function bankAccountMail(
  step: AccountStep,
  view: BankAccountView,
  { reader, settings }: { reader: Reader; settings: LinkSettings }
): Mail {
  const { locale } = reader
  const { pesantren, rests_until, requested_by } = view
  const labels = LABELS[locale]
  return noticeMail(
    reader,
    {
      ...TEXTS[locale][step]({
        pesantren,
        earliest: rests_until && formatMoment(rests_until, locale),
      }),
      reason: step === "refused" ? view.reason : null,
      facts: [
        { label: labels.bank, value: bankName(view.bank) },
        { label: labels.number, value: maskNumber(view.number) },
        { label: labels.holder, value: view.holder },
        ...(requested_by ? [{ label: labels.by, value: requested_by }] : []),
      ],
      button: { label: labels.button, path: "/penjual/rekening" },
    },
    settings
  )
}

const DESK: Record<
  Locale,
  (pesantren: string, place: string) => Words & { button: string }
> = {
  id: (pesantren, place) => ({
    subject: `Rekening menunggu diperiksa: ${pesantren}`,
    body: [
      `${pesantren} (${place}) meminta uang penjualannya dicairkan ke rekening lain. Permintaannya menunggu pemeriksaan Anda.`,
    ],
    button: "Buka rekening",
  }),
  en: (pesantren, place) => ({
    subject: `A bank account waits to be checked: ${pesantren}`,
    body: [
      `${pesantren} (${place}) asks for its money to be paid to another account. The request waits for your check.`,
    ],
    button: "Open the accounts",
  }),
}

/** Tells a finance officer that an account waits; what it is, the desk shows. */
export function accountDeskMail(
  { pesantren, place }: BankAccountView,
  { reader, settings }: { reader: Reader; settings: LinkSettings }
): Mail {
  const { button, ...words } = DESK[reader.locale](pesantren, place)
  return noticeMail(
    reader,
    { ...words, button: { label: button, path: "/dinas/rekening" } },
    settings
  )
}
