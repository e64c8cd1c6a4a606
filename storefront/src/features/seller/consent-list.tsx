import { getLocale, getTranslations } from "next-intl/server"
import type { Consent } from "@/data/terms-schema"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { termsPath } from "@/lib/terms"
import { Link } from "@/ui/link"

/** What was agreed to and when; each version can be read again. */
export const ConsentList = async ({
  consents,
}: Readonly<{ consents: readonly Consent[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication.consent"),
  ])
  return (
    <ul className="divide-y divide-line">
      {consents.map(({ document, version, title, accepted_at }) => (
        <li key={document + version} className="py-2 text-sm">
          <p>
            {t("given", { title, date: formatDateTime(accepted_at, locale) })}
          </p>
          <Link
            href={localPath(locale, termsPath(document, version))}
            className="link inline-flex min-h-11 items-center"
          >
            {t("readVersion", { title, version })}
          </Link>
        </li>
      ))}
    </ul>
  )
}
