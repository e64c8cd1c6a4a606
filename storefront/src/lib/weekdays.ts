import type { Locale } from "@/i18n/locales"

/** Days of the week as ISO counts them, Monday first. */
export const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** The first of January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

/** `Senin`, `Monday`. */
export const weekdayName = (day: Weekday, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === "id" ? "id-ID" : "en-GB", {
    weekday: "long",
    timeZone: "UTC",
  }).format(new Date(MONDAY + (Number(day) - 1) * DAY_MS))

/** Days by name, three or more in a row as a span: `Senin–Kamis, Sabtu`. */
export function weekdays(days: readonly Weekday[], locale: Locale): string {
  const runs: Weekday[][] = []
  for (const day of WEEKDAYS.filter((one) => days.includes(one))) {
    const run = runs.at(-1)
    if (run && Number(run.at(-1)) === Number(day) - 1) run.push(day)
    else runs.push([day])
  }
  return runs
    .map((run) => {
      const names = run.map((day) => weekdayName(day, locale))
      return names.length > 2
        ? `${names[0] ?? ""}–${names.at(-1) ?? ""}`
        : names.join(", ")
    })
    .join(", ")
}
