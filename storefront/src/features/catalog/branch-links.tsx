import { getLocale, getTranslations } from "next-intl/server"
import type { FacetValue } from "@/data/catalog"
import type { Category } from "@/data/category"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"

/**
 * What is inside a category, with how much; nothing for a leaf. Everything, and
 * without counts, where only some of the goods were counted or none.
 */
export const BranchLinks = async ({
  category,
  facet,
  isCounted,
}: Readonly<{
  category: Category
  facet: readonly FacetValue[]
  isCounted: boolean
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("search.category"),
  ])
  const branches = category.children
    .map((one) => ({
      ...one,
      count: facet.find(({ value }) => value === one.handle)?.count ?? 0,
    }))
    .filter(({ count }) => !isCounted || count > 0)
  if (branches.length === 0) return null
  return (
    <nav aria-label={t("inside", { name: category.name })}>
      <ul className="rail -mx-4 gap-2 px-4 md:mx-0 md:flex-wrap md:px-0">
        {branches.map(({ handle, name, count }) => (
          <li key={handle} className="shrink-0">
            <Link
              href={localPath(locale, `/kategori/${handle}`)}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line bg-white px-4 text-sm font-semibold no-underline hover:border-indigo"
            >
              {name}
              {!isCounted ? null : (
                <span className="font-normal text-ink-soft tabular-nums">
                  {count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
