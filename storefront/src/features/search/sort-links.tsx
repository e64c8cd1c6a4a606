import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { SORTS, searchPath, withChange, type Search } from "@/lib/search-params"
import { Link } from "@/ui/link"

/** The orders of the list, as links. `path` is without the language. */
export const SortLinks = async ({
  search,
  hasNearest,
  path = searchPath,
}: Readonly<{
  search: Search
  hasNearest: boolean
  path?: (search: Search) => string
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("search.sort"),
  ])
  return (
    <nav aria-label={t("label")} className="min-w-0">
      <ul className="rail gap-1">
        {SORTS.filter((sort) => hasNearest || sort !== "nearest").map(
          (sort) => (
            <li key={sort} className="shrink-0">
              <Link
                href={localPath(locale, path(withChange(search, { sort })))}
                aria-current={search.sort === sort ? "true" : undefined}
                className="inline-flex min-h-11 items-center rounded-control px-3 text-sm font-semibold whitespace-nowrap text-ink-soft no-underline hover:text-indigo aria-[current]:text-indigo aria-[current]:shadow-[inset_0_-0.1875rem_0_var(--color-brick)]"
              >
                {t(sort)}
              </Link>
            </li>
          )
        )}
      </ul>
    </nav>
  )
}
