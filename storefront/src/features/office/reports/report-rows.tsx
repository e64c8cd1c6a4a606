import { getLocale, getTranslations } from "next-intl/server"
import type { ReportColumn, ReportTable } from "@/data/office/reports"
import { localPath } from "@/i18n/locales"
import { cx } from "@/lib/cx"
import { LEADS, SALES, type ReportPageName } from "@/lib/report-tables"
import { isNumeric, showNumber } from "@/lib/report-value"
import { Link } from "@/ui/link"
import { cellWords } from "./cell-words"
import { SwipeHint } from "./swipe-hint"
import { SortHeading, type ReportOrder } from "./sort-heading"

const CELL = "px-3 py-2"
const NUMBER = "text-right tabular-nums whitespace-nowrap"
/** How wide a cell is at least, so that a date is not torn into four lines. */
const WIDTHS: Readonly<Partial<Record<ReportColumn["kind"], string>>> = {
  day: "whitespace-nowrap",
  month: "whitespace-nowrap",
  moment: "min-w-36",
}
/** With more columns than these some lie beyond the edge of a phone. */
const PHONE_COLUMNS = 3
const STICKY = "sticky left-0 max-w-44 bg-white text-left"

/** A table of the reports; on phones it scrolls sideways, the names stay. */
export const ReportRows = async ({
  name,
  table: { columns, rows, totals },
  title,
  order,
  path,
  behind,
}: Readonly<{
  name: ReportPageName
  table: ReportTable
  title: string
  order: ReportOrder
  path: (order: ReportOrder) => string
  /** Where the rows behind a row are, without the language. */
  behind: (row: ReportTable["rows"][number]) => string | null
}>) => {
  const [locale, t, words] = await Promise.all([
    getLocale(),
    getTranslations("officeReports.table"),
    cellWords(name),
  ])
  const first = columns.find(({ key }) => key === LEADS[name]) ?? columns[0]
  if (!first) return null
  const others = columns.filter(({ key }) => key !== first.key)
  return (
    <div className="flex flex-col gap-2">
      {columns.length > PHONE_COLUMNS ? <SwipeHint /> : null}
      <div
        role="region"
        aria-label={t("label", { title })}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by keyboard
        tabIndex={0}
        className="overflow-x-auto rounded-card border border-line bg-white"
      >
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-b border-line-strong">
              {[first, ...others].map((column, index) => (
                <SortHeading
                  key={column.key}
                  {...{ column, order, path }}
                  isFirst={index === 0}
                />
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map((row, index) => {
              const to = behind(row)
              return (
                <tr key={String(row["id"] ?? row["month"] ?? index)}>
                  <th
                    scope="row"
                    className={cx(
                      ...[STICKY, "px-3 py-1 font-semibold"],
                      name === SALES && "whitespace-nowrap"
                    )}
                  >
                    {to ? (
                      <Link
                        href={localPath(locale, to)}
                        className="flex min-h-11 items-center text-indigo no-underline hover:underline md:min-h-8"
                      >
                        {words(first, row)}
                      </Link>
                    ) : (
                      words(first, row)
                    )}
                  </th>
                  {others.map((column) => (
                    <td
                      key={column.key}
                      className={cx(
                        CELL,
                        isNumeric(column.kind) ? NUMBER : WIDTHS[column.kind]
                      )}
                    >
                      {words(column, row)}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
          {Object.keys(totals).length > 0 ? (
            <tfoot>
              <tr className="border-t border-line-strong font-bold">
                <th scope="row" className={cx(STICKY, CELL)}>
                  {t("total")}
                </th>
                {others.map(({ key, kind }) => (
                  <td key={key} className={cx(CELL, NUMBER)}>
                    {totals[key] === undefined
                      ? null
                      : showNumber(totals[key], kind, locale)}
                  </td>
                ))}
              </tr>
            </tfoot>
          ) : null}
        </table>
      </div>
    </div>
  )
}
