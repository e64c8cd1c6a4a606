import { getLocale, getTranslations } from "next-intl/server"
import type { Coverage } from "@/data/office/coverage"
import { localPath } from "@/i18n/locales"
import { MAPPING_STATES } from "@/lib/coverage"
import { formatDate } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { Link } from "@/ui/link"
import type { CoverageRow } from "./coverage-rows"

const STATES = MAPPING_STATES.toReversed()
const NUMBER = "px-3 py-2 text-right tabular-nums whitespace-nowrap"
const HEADING = "px-3 py-2 text-right font-semibold max-w-28"

/** The coverage in numbers; on phones it scrolls sideways, the names stay. */
export const CoverageTable = async ({
  level,
  rows,
  totals,
}: Readonly<{
  level: "district" | "regency"
  rows: readonly CoverageRow[]
  totals: Coverage["totals"]
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMapping"),
  ])
  return (
    <div
      role="region"
      aria-label={t("table")}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by keyboard
      tabIndex={0}
      className="overflow-x-auto rounded-card border border-line bg-white"
    >
      <table className="w-full border-collapse text-sm">
        <thead>
          <tr className="border-b border-line-strong text-left align-bottom">
            <th
              scope="col"
              className="sticky left-0 bg-white px-3 py-2 font-semibold"
            >
              {t(`columns.${level}`)}
            </th>
            <th scope="col" className={HEADING}>
              {t("columns.pesantren")}
            </th>
            <th scope="col" className={HEADING}>
              {t("columns.mapped")}
            </th>
            {STATES.map((state) => (
              <th key={state} scope="col" className={HEADING}>
                {t(`states.${state}`)}
              </th>
            ))}
            <th scope="col" className={HEADING}>
              {t("columns.visited")}
            </th>
            <th scope="col" className={HEADING}>
              {t("columns.lastVisit")}
            </th>
            <th scope="col" className={HEADING}>
              {t("columns.help")}
            </th>
            <th scope="col" className={HEADING}>
              {t("columns.value")}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map((one) => (
            <tr key={one.id} className="hover:bg-indigo-soft">
              <th
                scope="row"
                className="sticky left-0 max-w-40 bg-white px-3 py-1 text-left font-semibold"
              >
                <Link
                  href={localPath(locale, one.path)}
                  className="flex min-h-11 flex-col justify-center text-indigo md:min-h-8 no-underline hover:underline"
                >
                  {one.name}
                </Link>
              </th>
              <td className={NUMBER}>{one.pesantren}</td>
              <td className={NUMBER}>{one.mapped}</td>
              {STATES.map((state) => (
                <td key={state} className={NUMBER}>
                  {one[state]}
                </td>
              ))}
              <td className={NUMBER}>{one.visited}</td>
              <td className={NUMBER}>
                {one.last_visit
                  ? formatDate(one.last_visit.at, locale)
                  : t("never")}
              </td>
              <td className={NUMBER}>{one.interventions}</td>
              <td className={NUMBER}>{formatRupiah(one.intervention_value)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t border-line-strong font-bold">
            <th
              scope="row"
              className="sticky left-0 bg-white px-3 py-2 text-left"
            >
              {t("total")}
            </th>
            <td className={NUMBER}>{totals.pesantren}</td>
            <td className={NUMBER}>{totals.mapped}</td>
            {STATES.map((state) => (
              <td key={state} className={NUMBER}>
                {totals[state]}
              </td>
            ))}
            <td className={NUMBER}>{totals.visited}</td>
            <td className={NUMBER} />
            <td className={NUMBER}>{totals.interventions}</td>
            <td className={NUMBER}>
              {formatRupiah(totals.intervention_value)}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
