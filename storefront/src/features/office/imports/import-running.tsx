import { getLocale, getTranslations } from "next-intl/server"
import type { Import } from "@/data/office/imports"
import { localPath } from "@/i18n/locales"
import { Panel } from "../panel"
import { ImportProgress } from "./import-progress"

/** An import that is being brought in; without scripts the page reloads. */
export const ImportRunning = async ({ found }: Readonly<{ found: Import }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeImports.running"),
  ])
  return (
    <Panel id="berjalan" title={t("title")}>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <ImportProgress
        address={localPath(locale, `/dinas/impor-kemajuan/${found.id}`)}
        total={found.rows_count}
        words={{ label: t("title"), progress: t.raw("progress") as string }}
      />
      <p className="pt-2 text-sm text-ink-soft">{t("about")}</p>
    </Panel>
  )
}
