import { getLocale, getTranslations } from "next-intl/server"
import type { Import } from "@/data/office/imports"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { ButtonLink } from "@/ui/button"
import { Link } from "@/ui/link"
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
          ...(found.undecided_count > 0
            ? [t("undecided", { count: found.undecided_count })]
            : []),
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
      <Undecided found={found} />
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

/** The rows that stayed out because nobody said what they are. */
const Undecided = async ({ found }: Readonly<{ found: Import }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeImports.done"),
  ])
  const rows = found.undecided ?? []
  if (rows.length === 0) return null
  return (
    <Notice tone="warning" title={t("undecidedTitle")}>
      {t("undecidedAbout")}
      <ul className="pt-1">
        {rows.map(({ row, name, entry }) => (
          <li key={row}>
            <Link
              href={localPath(locale, `/dinas/pesantren/${entry.id}`)}
              className="link"
            >
              {t("undecidedRow", { row, name, entry: entry.name })}
            </Link>
          </li>
        ))}
      </ul>
      {found.undecided_count > rows.length
        ? t("undecidedMore", { count: found.undecided_count - rows.length })
        : null}
    </Notice>
  )
}
