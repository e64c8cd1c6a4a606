import { getLocale, getTranslations } from "next-intl/server"
import { formatDateTime } from "@/lib/date"
import type { MonthPeriod } from "@/lib/report-period"
import { periodWords } from "./period-words"

/** Which months a page is about, and how fresh its figures are. */
export const AsOf = async ({
  period,
  at,
}: Readonly<{ period: MonthPeriod; at: string | null }>) => {
  const [locale, t, months] = await Promise.all([
    getLocale(),
    getTranslations("officeReports"),
    periodWords(period),
  ])
  return (
    <p className="pb-4 text-sm text-ink-soft">
      <strong className="text-ink">{months}</strong>
      {". "}
      {at === null
        ? t("never")
        : t("asOf", { moment: formatDateTime(at, locale) })}
    </p>
  )
}
