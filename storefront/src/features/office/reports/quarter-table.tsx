import { getLocale, getTranslations } from "next-intl/server"
import type { ReportTable } from "@/data/office/reports"
import type { ReportTableName } from "@/lib/report-tables"
import { isNumeric, showNumber } from "@/lib/report-value"
import { cx } from "@/lib/cx"
import { cellWords } from "./cell-words"

/** The count of shops is for the paper: a phone has no room for a fourth column. */
const cellClass = (key: string) =>
  cx("px-1 py-1 sm:px-2", key === "active" && "max-sm:hidden")

/** A table of the quarterly report, as it is printed: those that sold. */
export const QuarterTable = async ({
  id,
  name,
  table,
  keys,
}: Readonly<{
  id: string
  name: ReportTableName
  table: ReportTable
  /** Its columns, in order; the first says what a row is. */
  keys: readonly string[]
}>) => {
  const [locale, t, words] = await Promise.all([
    getLocale(),
    getTranslations("officeReports"),
    cellWords(name),
  ])
  const columns = keys.flatMap(
    (key) => table.columns.find((column) => column.key === key) ?? []
  )
  const rows = table.rows.filter((row) => Number(row["turnover"] ?? 0) !== 0)
  return (
    <section className="quarter-flow pt-6">
      <h2 id={id} className="pb-2 text-lg">
        {t(`tables.${name}`)}
      </h2>
      {rows.length === 0 ? (
        <p>{t("empty.text")}</p>
      ) : (
        <div
          role="region"
          aria-labelledby={id}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by keyboard
          tabIndex={0}
          className="overflow-x-auto"
        >
          <table className="w-full border-collapse text-sm">
            <thead>
              <tr className="border-b border-ink">
                {columns.map(({ key, kind, label }) => (
                  <th
                    key={key}
                    scope="col"
                    className={cx(
                      cellClass(key),
                      isNumeric(kind) ? "text-right" : "text-left"
                    )}
                  >
                    {label[locale]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {rows.map((row) => (
                <tr key={String(row["id"])}>
                  {columns.map((column, index) =>
                    index === 0 ? (
                      <th
                        key={column.key}
                        scope="row"
                        className="px-1 py-1 text-left font-normal sm:px-2"
                      >
                        {words(column, row)}
                      </th>
                    ) : (
                      <td
                        key={column.key}
                        className={cx(
                          cellClass(column.key),
                          isNumeric(column.kind) && "text-right tabular-nums"
                        )}
                      >
                        {words(column, row)}
                      </td>
                    )
                  )}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr className="border-t border-ink font-bold">
                {columns.map(({ key, kind }, index) =>
                  index === 0 ? (
                    <th
                      key={key}
                      scope="row"
                      className="px-1 py-1 text-left sm:px-2"
                    >
                      {t("quarter.total")}
                    </th>
                  ) : (
                    <td
                      key={key}
                      className={cx(cellClass(key), "text-right tabular-nums")}
                    >
                      {table.totals[key] === undefined
                        ? null
                        : showNumber(table.totals[key], kind, locale)}
                    </td>
                  )
                )}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  )
}
