import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import {
  REPORTS_PATH,
  reportPath,
  type ReportChoice,
} from "@/lib/report-choice"
import { REPORT_TABLES, SALES } from "@/lib/report-tables"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Panel } from "../panel"

/** The ways to the other pages, each as the question that it answers. */
export const TableLinks = async ({
  choice,
  seesSales,
}: Readonly<{ choice: ReportChoice; seesSales: boolean }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeReports"),
  ])
  const tables = [...REPORT_TABLES, ...(seesSales ? ([SALES] as const) : [])]
  return (
    <Panel id="pertanyaan" title={t("questions")}>
      <ul className="divide-y divide-line">
        {tables.map((table) => (
          <li key={table}>
            <Link
              href={localPath(locale, reportPath(choice, table))}
              className="flex min-h-11 items-center justify-between gap-2 py-2 text-indigo no-underline hover:underline"
            >
              {t(`tables.${table}`)}
              <Icon name="chevron-right" size={4} />
            </Link>
          </li>
        ))}
        <li>
          <Link
            href={localPath(locale, `${REPORTS_PATH}/kuartal`)}
            className="flex min-h-11 items-center justify-between gap-2 py-2 text-indigo no-underline hover:underline"
          >
            {t("quarter.link")}
            <Icon name="chevron-right" size={4} />
          </Link>
        </li>
      </ul>
    </Panel>
  )
}
