import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { NO_SEARCH, searchPath } from "@/lib/search-params"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import type { Chosen } from "./chosen"

/** What was chosen, each a link that takes it away again. */
export const ChosenChips = async ({
  chosen,
}: Readonly<{ chosen: readonly Chosen[] }>) => {
  if (chosen.length === 0) return null
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("search"),
  ])
  return (
    <ul aria-label={t("chosen.label")} className="flex flex-wrap gap-x-2">
      {chosen.map(({ name, without }) => (
        <li key={name} className="min-w-0">
          <Link
            href={localPath(locale, searchPath(without))}
            aria-label={t("chosen.remove", { name })}
            className="group inline-flex min-h-11 items-center no-underline"
          >
            <span className="inline-flex items-center gap-1.5 rounded-full bg-sand py-1 pr-2 pl-3 text-sm font-semibold group-hover:bg-line">
              <span className="min-w-0 wrap-anywhere">{name}</span>
              <Icon name="x" size={4} />
            </span>
          </Link>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <Link
            href={localPath(locale, searchPath(NO_SEARCH))}
            className="link inline-flex min-h-11 items-center px-2 text-sm font-semibold"
          >
            {t("filter.clear")}
          </Link>
        </li>
      ) : null}
    </ul>
  )
}
