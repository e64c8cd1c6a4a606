import { getLocale, getTranslations } from "next-intl/server"
import { formatDateTime } from "@/lib/date"
import type { MonthPeriod } from "@/lib/report-period"
import { periodWords } from "@/features/shared/period-words"

/**
 * Which months a page is about, and how fresh its figures are; where no months
 * are chosen, that it tells how things are now.
 */
export const AsOf = async ({
  period,
  at,
  isOfNow = false,
}: Readonly<{ period: MonthPeriod; at: string | null; isOfNow?: boolean }>) => {
  const [locale, t, months] = await Promise.all([
    getLocale(),
    getTranslations("officeReports"),
    periodWords(period),
  ])
  return (
    <p className="pb-4 text-sm text-ink-soft">
      <strong className="text-ink">{isOfNow ? t("ofNow") : months}</strong>
      {". "}
      {at === null
        ? t("never")
        : t("asOf", { moment: formatDateTime(at, locale) })}
    </p>
  )
}
