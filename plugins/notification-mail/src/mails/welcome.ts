import { pageUrl, type LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"

const TEXTS = {
  id: {
    subject: "Selamat datang di Pasar Santri",
    title: "Selamat datang",
    hello: (name: string) => `Halo ${name},`,
    body: "Akun Anda sudah jadi. Alamat dan pesanan Anda tersimpan di satu tempat, dan setiap barang yang Anda beli langsung dari pesantren pembuatnya.",
    button: "Buka akun saya",
  },
  en: {
    subject: "Welcome to Pasar Santri",
    title: "Welcome",
    hello: (name: string) => `Dear ${name},`,
    body: "Your account is ready. Your addresses and orders are in one place, and everything you buy comes straight from the pesantren that made it.",
    button: "Open my account",
  },
}

/** To a person who has just made an account. */
export function welcomeMail(
  { name, locale }: { name: string; locale: Locale },
  settings: LinkSettings
): Mail {
  const texts = TEXTS[locale]
  return {
    locale,
    subject: texts.subject,
    preview: texts.body,
    title: texts.title,
    blocks: [
      { kind: "paragraph", text: texts.hello(name) },
      { kind: "paragraph", text: texts.body },
      {
        kind: "button",
        label: texts.button,
        url: pageUrl(settings, locale, "/akun"),
      },
    ],
  }
}
