import { getRequestConfig } from "next-intl/server"
import { locale as rootLocale } from "next/root-params"
import { DEFAULT_LOCALE, isLocale } from "./locales"
import { MESSAGES } from "./messages"

/**
 * The language of a page comes from its address. Server actions and route
 * handlers have no root parameter: they pass the locale themselves, as in
 * `getTranslations({ locale, namespace })`.
 */
export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await rootLocale())
  const locale = isLocale(wanted) ? wanted : DEFAULT_LOCALE
  return { locale, messages: MESSAGES[locale], timeZone: "Asia/Jakarta" }
})
