import { getLocale, getTranslations } from "next-intl/server"
import type { FacetValue } from "@/data/catalog"
import { localPath } from "@/i18n/locales"
import { searchPath, withChange, type Search } from "@/lib/search-params"
import { priceName } from "./chosen"
import { priceBands } from "./filter-options"
import { SHEET_ID } from "./filter-sheet"
import { SheetLink } from "./sheet-link"

/** The bands of prices with something in them, as links. */
export const PriceBands = async ({
  search,
  facet,
}: Readonly<{ search: Search; facet: readonly FacetValue[] }>) => {
  const bands = priceBands(facet)
  if (bands.length < 2) return null
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("search.filter"),
  ])
  const named = await Promise.all(
    bands.map(async ({ priceMin, priceMax, count }) => ({
      name: await priceName(priceMin, priceMax),
      count,
      href: searchPath(withChange(search, { priceMin, priceMax })),
      isChosen: search.priceMin === priceMin && search.priceMax === priceMax,
    }))
  )
  return (
    <ul aria-label={t("priceBands")} className="mb-2">
      {named.map(({ name, count, href, isChosen }) => (
        <li key={href}>
          <SheetLink
            closes={SHEET_ID}
            href={localPath(locale, href)}
            aria-current={isChosen ? "true" : undefined}
            className="flex min-h-11 items-center justify-between gap-3 text-sm no-underline hover:underline aria-[current]:font-bold aria-[current]:text-indigo lg:min-h-9"
          >
            <span>{name}</span>
            <span className="text-ink-soft tabular-nums">{count}</span>
          </SheetLink>
        </li>
      ))}
    </ul>
  )
}
