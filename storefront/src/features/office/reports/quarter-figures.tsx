import { getLocale, getTranslations } from "next-intl/server"
import type { ReportFigure } from "@/data/office/reports"
import { showNumber } from "@/lib/report-value"
import { SwipeHint } from "./swipe-hint"

const NUMBER = "px-1 py-1 text-right tabular-nums sm:px-2"

/** The figures of a quarter beside those before it, as they are printed. */
export const QuarterFigures = async ({
  figures,
}: Readonly<{ figures: readonly ReportFigure[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeReports"),
  ])
  const show = (value: number | null, kind: ReportFigure["kind"]) => {
    if (value === null) return "–"
    const shown = showNumber(value, kind, locale)
    return kind === "hours" ? t("hours", { hours: shown }) : shown
  }
  return (
    <section className="pt-6">
      <h2 id="angka" className="pb-2 text-lg">
        {t("figures")}
      </h2>
      <SwipeHint />
      <div
        role="region"
        aria-labelledby="angka"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by keyboard
        tabIndex={0}
        className="overflow-x-auto"
      >
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-b border-ink">
              <th scope="col" className="px-1 py-1 text-left sm:px-2">
                {t("quarter.figure")}
              </th>
              <th scope="col" className={NUMBER}>
                {t("quarter.now")}
              </th>
              <th scope="col" className={NUMBER}>
                {t("quarter.before")}
              </th>
              <th scope="col" className={NUMBER}>
                {t("quarter.year")}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {figures.map(({ id, kind, label, ...one }) => (
              <tr key={id}>
                <th
                  scope="row"
                  className="px-1 py-1 text-left font-normal sm:px-2"
                >
                  {label[locale]}
                </th>
                <td className={`${NUMBER} font-bold`}>
                  {show(one.value, kind)}
                </td>
                <td className={NUMBER}>{show(one.before, kind)}</td>
                <td className={NUMBER}>{show(one.year_before, kind)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
