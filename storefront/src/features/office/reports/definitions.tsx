import { getLocale, getTranslations } from "next-intl/server"
import type { ReportColumn } from "@/data/office/reports"
import { Fold } from "../fold"

const DEFINED = [
  ...(["turnover", "orders", "quantity", "returns"] as const),
  ...(["active", "pesantren", "shops"] as const),
  ...(["median_hours", "mean_hours", "soon_share"] as const),
  ...(["cancelled_share", "complaints", "complaint_share"] as const),
  ...(["buyers", "repeat_buyers"] as const),
  ...(["missing", "lapsing", "listed", "oldest"] as const),
  ...(["before", "after", "others_before", "in_vain"] as const),
] as const

/** What the figures of a page mean, on demand. */
export const Definitions = async ({
  columns,
  isOfNow = false,
}: Readonly<{
  columns: readonly Pick<ReportColumn, "key" | "label">[]
  /** Nothing on the page is of some months. */
  isOfNow?: boolean
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeReports.definitions"),
  ])
  return (
    <Fold icon="info" title={t("title")}>
      <dl className="flex max-w-text flex-col gap-3 text-sm">
        {DEFINED.map((key) => {
          const column = columns.find((one) => one.key === key)
          return column ? (
            <div key={key}>
              <dt className="font-semibold">{column.label[locale]}</dt>
              <dd>{t(key)}</dd>
            </div>
          ) : null
        })}
      </dl>
      <p className="max-w-text pt-3 text-sm text-ink-soft">
        {`${isOfNow ? "" : `${t("month")} `}${t("place")} ${t("source")}`}
      </p>
    </Fold>
  )
}
