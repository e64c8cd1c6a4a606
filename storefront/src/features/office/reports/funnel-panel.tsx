import { getLocale, getTranslations } from "next-intl/server"
import type { ReportOverview } from "@/data/office/reports"
import { localPath } from "@/i18n/locales"
import { formatNumber } from "@/lib/numbers"
import { reportPath, type ReportChoice } from "@/lib/report-choice"
import { Link } from "@/ui/link"
import { Panel } from "../panel"
import { BarList } from "../../shared/bar-list"

/** How far the pesantren have come, step by step. */
export const FunnelPanel = async ({
  funnel,
  choice,
}: Readonly<{
  funnel: ReportOverview["funnel"]
  choice: ReportChoice
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeReports.funnel"),
  ])
  return (
    <Panel
      id="corong"
      title={t("title")}
      aside={
        <Link
          href={localPath(locale, reportPath(choice, "corong"))}
          className="link inline-flex min-h-11 items-center"
        >
          {t("all")}
        </Link>
      }
    >
      <p className="pb-3 text-sm text-ink-soft">{t("about")}</p>
      {funnel.some(({ count }) => count > 0) ? (
        <BarList
          bars={funnel.map(({ step, label, count }) => ({
            ...{ key: step, label: label[locale], value: count },
            shown: formatNumber(count, locale),
            path: reportPath({ ...choice, langkah: step }, "pesantren"),
          }))}
        />
      ) : (
        <p className="text-ink-soft">{t("none")}</p>
      )}
    </Panel>
  )
}
