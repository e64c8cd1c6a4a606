/** Everybody reads the same clock: western Indonesian time. */
const TIME_ZONE = "Asia/Jakarta"

const LANGUAGE = { id: "id-ID", en: "en-GB" } as const
type Language = keyof typeof LANGUAGE

let clock = () => new Date()

/** The present. Tests set it with {@link setNow}. */
export const now = (): Date => clock()

export const setNow = (fixed: Date | null): void => {
  clock = fixed ? () => new Date(fixed) : () => new Date()
}

/** `24 November 2026` from an ISO time in UTC. */
export const formatDate = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(LANGUAGE[language], {
    timeZone: TIME_ZONE,
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(new Date(iso))

/** `Jumat, 27 November`: a day that is near, from an ISO time in UTC. */
export const formatDay = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(LANGUAGE[language], {
    timeZone: TIME_ZONE,
    weekday: "long",
    day: "numeric",
    month: "long",
  })
    .format(new Date(iso))
    // English puts no comma there; one form in both languages.
    .replace(/^(\p{L}+),? /u, "$1, ")

/** `14.30 WIB`, in English `14:30 WIB`. */
export const formatTime = (iso: string, language: Language): string => {
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: TIME_ZONE,
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(iso))
  return `${language === "id" ? time.replace(":", ".") : time} WIB`
}

/** `24 November 2026, 14.30 WIB`. */
export const formatDateTime = (iso: string, language: Language): string =>
  `${formatDate(iso, language)}, ${formatTime(iso, language)}`

/** `23–29 November 2026`: from an ISO time until before another. */
export const formatDays = (
  { from, to }: Readonly<{ from: string; to: string }>,
  language: Language
): string =>
  new Intl.DateTimeFormat(LANGUAGE[language], {
    timeZone: TIME_ZONE,
    day: "numeric",
    month: "long",
    year: "numeric",
  })
    .formatRange(new Date(from), new Date(Date.parse(to) - 1))
    // One dash in both languages, without the thin spaces of some.
    .replace(/\s*–\s*/u, " – ")

/** The day that it is in Jakarta, as `2026-11-24`. Days sort as texts. */
export const dayOf = (time: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: TIME_ZONE }).format(time)

/** `November 2026` from a month as `2026-11`; short as `Nov`, without the year. */
export const formatMonth = (
  month: string,
  language: Language,
  form: "long" | "short" = "long"
): string =>
  new Intl.DateTimeFormat(LANGUAGE[language], {
    timeZone: "UTC",
    month: form,
    ...(form === "long" ? { year: "numeric" } : {}),
  }).format(new Date(`${month}-01T00:00:00Z`))

/** `Januari 2026 – Maret 2026` from such months; one by its name alone. */
export const formatMonths = (
  { from, to }: Readonly<{ from: string; to: string }>,
  language: Language
): string =>
  (from === to ? [to] : [from, to])
    .map((month) => formatMonth(month, language))
    .join(" – ")

/** The month that it is in Jakarta, as `2026-11`. */
export const monthInJakarta = (time: Date): string => dayOf(time).slice(0, 7)
