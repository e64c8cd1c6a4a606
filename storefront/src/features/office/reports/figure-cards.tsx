import { getLocale, getTranslations } from "next-intl/server"
import type { ReportFigure, ReportOverview } from "@/data/office/reports"
import { localPath } from "@/i18n/locales"
import { reportPath, type ReportChoice } from "@/lib/report-choice"
import { monthsIn } from "@/lib/report-period"
import { isReportTable } from "@/lib/report-tables"
import { showNumber } from "@/lib/report-value"
import { Link } from "@/ui/link"
import { ChangeLine } from "./change-line"

/** The figures of the overview, each with its change and the rows behind it. */
export const FigureCards = async ({
  overview: { figures, period },
  choice,
}: Readonly<{ overview: ReportOverview; choice: ReportChoice }>) => {
  const t = await getTranslations("officeReports")
  const months = monthsIn(period)
  return (
    <section aria-labelledby="angka" className="pb-8">
      <h2 id="angka" className="sr-only">
        {t("figures")}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        {figures.map((figure) => (
          <FigureCard
            key={figure.id}
            {...{ figure, choice }}
            year={t("change.year")}
            before={t("change.before", { months })}
          />
        ))}
      </ul>
    </section>
  )
}

const FigureCard = async ({
  figure,
  choice,
  year,
  before,
}: Readonly<{
  figure: ReportFigure
  choice: ReportChoice
  year: string
  before: string
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeReports"),
  ])
  const { label, value, kind, table } = figure
  const number = value === null ? "–" : showNumber(value, kind, locale)
  const isLinked = table !== null && isReportTable(table)
  return (
    <li className="flex flex-col gap-1 rounded-card border border-line bg-white p-4">
      <h3 className="text-sm font-semibold text-ink-soft">{label[locale]}</h3>
      <p className="text-2xl font-bold break-words tabular-nums">
        {kind === "hours" && value !== null
          ? t("hours", { hours: number })
          : number}
      </p>
      <ul>
        <ChangeLine figure={figure} before={figure.year_before} than={year} />
        <ChangeLine figure={figure} before={figure.before} than={before} />
      </ul>
      {isLinked ? (
        <Link
          href={localPath(locale, reportPath(choice, table))}
          className="link mt-auto inline-flex min-h-11 items-center self-start text-sm"
        >
          {t("rows")}
          <span className="sr-only">{`: ${label[locale]}`}</span>
        </Link>
      ) : null}
    </li>
  )
}
