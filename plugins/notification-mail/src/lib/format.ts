import type { Locale } from "./locale"

/** `Rp35.000` in both languages, as on price tags. */
export const formatRupiah = (amount: number): string => {
  const digits = Math.abs(Math.round(amount))
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ".")
  return `${amount < 0 ? "-" : ""}Rp${digits}`
}

const TIME_ZONE = "Asia/Jakarta"

const DAYS: Record<Locale, Intl.DateTimeFormat> = {
  id: new Intl.DateTimeFormat("id-ID", {
    dateStyle: "full",
    timeZone: TIME_ZONE,
  }),
  en: new Intl.DateTimeFormat("en-GB", {
    dateStyle: "full",
    timeZone: TIME_ZONE,
  }),
}

const CLOCK = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: TIME_ZONE,
})

/** `Rabu, 25 November 2026 pukul 14.30 WIB` of an ISO time. */
export function formatMoment(iso: string, locale: Locale): string {
  const at = new Date(iso)
  const clock = CLOCK.format(at)
  return locale === "id"
    ? `${DAYS.id.format(at)} pukul ${clock.replace(":", ".")} WIB`
    : `${DAYS.en.format(at)} at ${clock} WIB (UTC+7)`
}

/**
 * `akhir Jumat, 27 November 2026` of a deadline: it ends with its last day, which
 * is the midnight after it.
 */
export function formatDeadline(iso: string, locale: Locale): string {
  const day = DAYS[locale].format(new Date(Date.parse(iso) - 1))
  return locale === "id" ? `akhir ${day}` : `the end of ${day}`
}

const DATES: Record<Locale, Intl.DateTimeFormat> = {
  id: new Intl.DateTimeFormat("id-ID", {
    dateStyle: "long",
    timeZone: TIME_ZONE,
  }),
  en: new Intl.DateTimeFormat("en-GB", {
    dateStyle: "long",
    timeZone: TIME_ZONE,
  }),
}

/** `31 Desember 2027` of a day as `2027-12-31`. */
export const formatDay = (day: string, locale: Locale): string =>
  DATES[locale].format(new Date(`${day}T12:00:00+07:00`))

/** The day in Jakarta, as `2026-11-24`. */
export const jakartaDay = (at: Date): string =>
  at.toLocaleDateString("sv-SE", { timeZone: TIME_ZONE })
