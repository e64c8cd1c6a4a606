import type { Locale } from "@/i18n/locales"

/** A time of the day, `15:00`, as it is written here: `15.00` in Indonesian. */
export const clock = (time: string, locale: Locale): string =>
  locale === "id" ? time.replace(":", ".") : time
