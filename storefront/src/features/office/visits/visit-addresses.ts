import { localPath, type Locale } from "@/i18n/locales"

const PAGE = "/dinas/kunjungan"

/** The addresses of the visits' page in a language. */
export const visitAddresses = (locale: Locale) => ({
  page: localPath(locale, PAGE),
  places: localPath(locale, `${PAGE}/daftar`),
  send: localPath(locale, `${PAGE}/kirim`),
  logIn: localPath(locale, `/dinas/masuk?lanjut=${PAGE}`),
})
