import { pageUrl, type LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"

const TEXTS = {
  id: {
    subject: "Atur ulang kata sandi Anda",
    title: "Atur ulang kata sandi",
    body: "Seseorang, semoga Anda sendiri, meminta kata sandi baru untuk akun dengan alamat email ini. Tautan di bawah hanya dapat dipakai sekali dan sebentar saja.",
    button: "Buat kata sandi baru",
    other: "Bukan Anda? Abaikan surat ini; kata sandi Anda tidak berubah.",
  },
  en: {
    subject: "Reset your password",
    title: "Reset your password",
    body: "Someone, hopefully you, asked for a new password of the account with this e-mail address. The link below works once and for a short time only.",
    button: "Choose a new password",
    other: "Was it not you? Ignore this mail; your password has not changed.",
  },
}

/** The way to a new password. The token is a secret: it goes into the link only. */
export function passwordResetMail(
  { email, token, locale }: { email: string; token: string; locale: Locale },
  settings: LinkSettings
): Mail {
  const texts = TEXTS[locale]
  return {
    locale,
    subject: texts.subject,
    preview: texts.title,
    title: texts.title,
    blocks: [
      { kind: "paragraph", text: texts.body },
      {
        kind: "button",
        label: texts.button,
        url: pageUrl(settings, locale, "/lupa-sandi/atur", { token, email }),
      },
      { kind: "paragraph", text: texts.other },
    ],
  }
}
