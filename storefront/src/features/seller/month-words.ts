import { getLocale, getTranslations } from "next-intl/server"
import { formatMonth } from "@/lib/date"
import type { MonthPeriod } from "@/lib/report-period"

/** `Januari 2026 – Maret 2026`; one month by its name alone. */
export async function monthWords({ from, to }: MonthPeriod): Promise<string> {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerReports"),
  ])
  const last = formatMonth(to, locale)
  return from === to
    ? last
    : t("period", { from: formatMonth(from, locale), to: last })
}
