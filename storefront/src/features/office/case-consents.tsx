import { getLocale, getTranslations } from "next-intl/server"
import type { Case } from "@/data/office/case-schema"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { termsPath } from "@/lib/terms"
import { Link } from "@/ui/link"
import { Panel } from "./panel"

/** Which versions were agreed to and when, each with a way to its text. */
export const CaseConsents = async ({ found }: Readonly<{ found: Case }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeCases"),
  ])
  return (
    <Panel id="persetujuan" title={t("parts.consents")}>
      {found.consents.length === 0 ? (
        <p className="text-ink-soft">{t("consents.empty")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {found.consents.map(({ document, version, title, accepted_at }) => (
            <li key={document + version} className="py-2 first:pt-0">
              <Link
                href={localPath(locale, termsPath(document, version))}
                className="link inline-flex min-h-11 items-center"
              >
                {t("consents.version", { title, version })}
              </Link>
              <p className="text-sm text-ink-soft">
                {t("consents.at", {
                  time: formatDateTime(accepted_at, locale),
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
