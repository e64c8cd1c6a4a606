import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { listPath } from "@/lib/office-list"
import type { ReportChoice } from "@/lib/report-choice"
import type { ReportPageName } from "@/lib/report-tables"
import { buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"
import type { ReportOrder } from "./sort-heading"

const FORMATS = ["xlsx", "csv"] as const

/** A table as a file, narrowed and sorted as the page is. */
export const DownloadLinks = async ({
  table,
  choice,
  order: { sort, direction },
}: Readonly<{
  table: ReportPageName
  choice: ReportChoice
  order: ReportOrder
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeReports.table"),
  ])
  const path = (format: string) =>
    listPath("/dinas/laporan-berkas", {
      ...{ ...choice, tabel: table, urut: sort, arah: direction, format },
    })
  return (
    <details className="group relative">
      <summary className={buttonClass("secondary", "small")}>
        <Icon name="download" size={4} />
        {t("download")}
      </summary>
      <div className="absolute right-0 z-20 mt-1 flex w-64 flex-col gap-1 rounded-card border border-line bg-white p-3 shadow-menu max-sm:left-0">
        {FORMATS.map((format) => (
          <a
            key={format}
            href={localPath(locale, path(format))}
            download
            className={`${buttonClass("quiet", "small")} justify-start!`}
          >
            {t(format)}
          </a>
        ))}
        <p className="text-sm text-ink-soft">{t("downloadAbout")}</p>
      </div>
    </details>
  )
}
