export const LOCALES = ["id", "en"] as const
export type Locale = (typeof LOCALES)[number]
export const DEFAULT_LOCALE: Locale = "id"

export const isLocale = (value: unknown): value is Locale =>
  LOCALES.some((locale) => locale === value)

/** The address of a page in a language: Indonesian bare, English under /en. */
export const localPath = (locale: Locale, path: string): string => {
  if (locale === DEFAULT_LOCALE) return path
  return path === "/" ? `/${locale}` : `/${locale}${path}`
}

/** A page's address without its language, as `/produk/x` for `/en/produk/x`. */
export const barePath = (path: string): string => {
  const bare = path.replace(/^\/(?:id|en)(?=\/|$)/, "")
  return bare === "" ? "/" : bare
}
