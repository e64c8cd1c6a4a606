/** Languages of the printed papers. */
export type PrintLocale = "id" | "en"

/** A sentence for people, in both languages. */
export interface Both {
  id: string
  en: string
}

/** `Rp35.000`, `-Rp2.500` in both languages, as on price tags. */
export const formatRupiah = (amount: number): string => {
  const digits = Math.abs(Math.round(amount))
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ".")
  return `${amount < 0 ? "-" : ""}Rp${digits}`
}

/** Grams for people: `250 g`, `1,5 kg` (in English `1.5 kg`). */
export const formatWeight = (grams: number, locale: PrintLocale): string => {
  if (grams < 1000) return `${grams} g`
  const text = (Math.round(grams / 10) / 100).toString()
  return `${locale === "id" ? text.replace(".", ",") : text} kg`
}

const TIME_ZONE = "Asia/Jakarta"

const DATES: Record<PrintLocale, Intl.DateTimeFormat> = {
  id: new Intl.DateTimeFormat("id-ID", {
    dateStyle: "long",
    timeZone: TIME_ZONE,
  }),
  en: new Intl.DateTimeFormat("en-GB", {
    dateStyle: "long",
    timeZone: TIME_ZONE,
  }),
}

const CLOCK = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: TIME_ZONE,
})

/** `24 November 2026`: the day of an ISO time in western Indonesia. */
export const formatDate = (iso: string, locale: PrintLocale): string =>
  DATES[locale].format(new Date(iso))

/** `24 November 2026 14.30 WIB` of an ISO time. */
export const formatMoment = (iso: string, locale: PrintLocale): string => {
  const clock = CLOCK.format(new Date(iso))
  const time = locale === "id" ? clock.replace(":", ".") : clock
  return `${formatDate(iso, locale)} ${time} WIB`
}

const SHOWN_FIRST = 4
const SHOWN_LAST = 3

/**
 * A phone number as a parcel may carry it through many hands: `0812••••789`.
 * Enough to tell two people of one name apart, too little to call.
 */
export const maskPhone = (phone: string): string => {
  const local = phone.replace(/[^\d+]/g, "").replace(/^(?:\+|00)?62/, "0")
  return local.length < SHOWN_FIRST + SHOWN_LAST + 2
    ? "••••"
    : `${local.slice(0, SHOWN_FIRST)}••••${local.slice(-SHOWN_LAST)}`
}
