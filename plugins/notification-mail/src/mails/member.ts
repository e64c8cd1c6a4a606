import type { LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"
import { roleWord } from "../lib/words"
import { noticeMail, type Notice, type Reader } from "./notice"

export type MemberStep = "joined" | "removed"

export interface MemberView {
  id: string
  pesantren_id: string
  pesantren: string
  role: string
  /** Whose membership it is. */
  name: string
  email: string
}

type Facts = { pesantren: string; role: string; name: string }
type Words = Pick<Notice, "subject" | "body"> & { button: string; path: string }
type Texts = Record<
  MemberStep,
  Record<"self" | "others", (facts: Facts) => Words>
>

const MEMBERS = "/penjual/anggota"

const TEXTS: Record<Locale, Texts> = {
  id: {
    joined: {
      self: ({ pesantren, role }) => ({
        subject: `Anda sekarang ${role} toko ${pesantren}`,
        body: [
          `Anda sudah menjadi ${role} toko ${pesantren} di Pasar Santri. Masuk dengan email dan kata sandi Anda.`,
        ],
        button: "Buka toko",
        path: "/penjual",
      }),
      others: ({ pesantren, role, name }) => ({
        subject: `${name} bergabung di toko ${pesantren}`,
        body: [
          `${name} menerima undangan dan sekarang menjadi ${role} toko ${pesantren}.`,
          "Tidak mengenalnya? Keluarkan segera lewat halaman anggota.",
        ],
        button: "Lihat anggota",
        path: MEMBERS,
      }),
    },
    removed: {
      self: ({ pesantren }) => ({
        subject: `Anda tidak lagi anggota toko ${pesantren}`,
        body: [
          `Keanggotaan Anda di toko ${pesantren} sudah diakhiri. Akun Anda tetap ada; toko itu tidak dapat Anda buka lagi.`,
        ],
        button: "Buka Pasar Santri",
        path: "/",
      }),
      others: ({ pesantren, name }) => ({
        subject: `${name} dikeluarkan dari toko ${pesantren}`,
        body: [`${name} tidak lagi dapat membuka toko ${pesantren}.`],
        button: "Lihat anggota",
        path: MEMBERS,
      }),
    },
  },
  en: {
    joined: {
      self: ({ pesantren, role }) => ({
        subject: `You are now ${role} of the shop of ${pesantren}`,
        body: [
          `You have joined the shop of ${pesantren} on Pasar Santri as ${role}. Log in with your e-mail address and password.`,
        ],
        button: "Open the shop",
        path: "/penjual",
      }),
      others: ({ pesantren, role, name }) => ({
        subject: `${name} has joined the shop of ${pesantren}`,
        body: [
          `${name} has accepted an invitation and is now ${role} of the shop of ${pesantren}.`,
          "You do not know this person? Remove them at once on the page of the members.",
        ],
        button: "See the members",
        path: MEMBERS,
      }),
    },
    removed: {
      self: ({ pesantren }) => ({
        subject: `You are no longer a member of the shop of ${pesantren}`,
        body: [
          `Your membership of the shop of ${pesantren} has ended. Your account stays; you cannot open that shop any more.`,
        ],
        button: "Open Pasar Santri",
        path: "/",
      }),
      others: ({ pesantren, name }) => ({
        subject: `${name} was removed from the shop of ${pesantren}`,
        body: [`${name} can no longer open the shop of ${pesantren}.`],
        button: "See the members",
        path: MEMBERS,
      }),
    },
  },
}

/** Tells the person, and the shop's owners, that somebody joined or was removed. */
export function memberMail(
  step: MemberStep,
  view: MemberView,
  { reader, settings }: { reader: Reader; settings: LinkSettings }
): Mail {
  const { locale, email } = reader
  const whom = email === view.email ? "self" : "others"
  const { button, path, ...words } = TEXTS[locale][step][whom]({
    ...view,
    role: roleWord(view.role, locale),
  })
  return noticeMail(
    reader,
    { ...words, button: { label: button, path } },
    settings
  )
}
