import { getLocale, getTranslations } from "next-intl/server"
import type { ReportColumn } from "@/data/office/reports"
import { localPath } from "@/i18n/locales"
import { cx } from "@/lib/cx"
import { isNumeric } from "@/lib/report-value"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"

/** In which order a table stands; empty as the backend has it. */
export type ReportOrder = Readonly<{
  sort: string
  direction: "asc" | "desc" | ""
}>

const ARIA = { asc: "ascending", desc: "descending" } as const

/** The heading of a column, which sorts by it; again, and the other way round. */
export const SortHeading = async ({
  column: { key, kind, label },
  order,
  path,
  isFirst,
}: Readonly<{
  column: ReportColumn
  order: ReportOrder
  /** Of the same table in another order, without the language. */
  path: (order: ReportOrder) => string
  isFirst: boolean
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeReports.table.sorted"),
  ])
  const isNumber = isNumeric(kind)
  const here = order.sort === key && order.direction ? order.direction : null
  const first = isNumber || kind === "moment" ? "desc" : "asc"
  const next = here === null ? first : here === "asc" ? "desc" : "asc"
  return (
    <th
      scope="col"
      aria-sort={here ? ARIA[here] : undefined}
      className={cx(
        "px-3 py-1 align-bottom font-semibold",
        isNumber ? "text-right" : "text-left",
        isFirst && "sticky left-0 bg-white"
      )}
    >
      <Link
        href={localPath(locale, path({ sort: key, direction: next }))}
        title={t(next)}
        className="inline-flex min-h-11 max-w-32 items-center gap-1 text-indigo no-underline hover:underline"
      >
        {label[locale]}
        {here ? (
          <Icon name={here === "asc" ? "arrow-up" : "arrow-down"} size={4} />
        ) : null}
      </Link>
    </th>
  )
}
