import { getLocale, getTranslations } from "next-intl/server"
import type { Import } from "@/data/office/imports"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { ButtonLink } from "@/ui/button"
import { Notice } from "@/ui/notice"

/** What an import has done. */
export const ImportDone = async ({ found }: Readonly<{ found: Import }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeImports.done"),
  ])
  return (
    <div className="flex max-w-text flex-col gap-4">
      <Notice tone="success" title={t("title")} live>
        {[
          t("created", { count: found.created_count }),
          t("updated", { count: found.updated_count }),
          t("skipped", { count: found.skipped_count }),
        ].join(" · ")}
        {found.applied_at ? (
          <p className="text-ink-soft">
            {t("by", {
              name: found.officer_name,
              time: formatDateTime(found.applied_at, locale),
            })}
          </p>
        ) : null}
      </Notice>
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={localPath(locale, "/dinas/pesantren")}>
          {t("register")}
        </ButtonLink>
        <ButtonLink
          look="secondary"
          href={localPath(locale, "/dinas/pesantren/impor")}
        >
          {t("again")}
        </ButtonLink>
      </div>
    </div>
  )
}
