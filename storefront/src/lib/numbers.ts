import type { Locale } from "@/i18n/locales"

const LANGUAGE = { id: "id-ID", en: "en-GB" } as const

/** `1.234,5` in Indonesian, `1,234.5` in English. */
export const formatNumber = (
  value: number,
  locale: Locale,
  fractionDigits = 0
): string =>
  new Intl.NumberFormat(LANGUAGE[locale], {
    maximumFractionDigits: fractionDigits,
  }).format(value)

/** An amount where there is little room: `Rp12,5 jt`, in English `Rp12.5m`. */
export function formatShortRupiah(amount: number, locale: Locale): string {
  const short = new Intl.NumberFormat(LANGUAGE[locale], {
    notation: "compact",
    maximumSignificantDigits: 3,
  }).format(Math.abs(amount))
  return `${amount < 0 ? "-" : ""}Rp${short}`
}
