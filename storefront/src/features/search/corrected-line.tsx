import { getLocale, getTranslations } from "next-intl/server"
import type { CatalogPage } from "@/data/catalog"
import { localPath } from "@/i18n/locales"
import { searchPath, withChange, type Search } from "@/lib/search-params"
import { Link } from "@/ui/link"

/** Which words were used instead, and the way to those that were typed. */
export const CorrectedLine = async ({
  search,
  result,
}: Readonly<{
  search: Search
  result: Pick<CatalogPage, "corrected_from" | "corrected_to">
}>) => {
  const { corrected_from: typed, corrected_to: used } = result
  if (typed === null || used === null) return null
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("search"),
  ])
  const href = searchPath(withChange(search, { verbatim: true }))
  return (
    <p className="text-sm text-ink-soft">
      {t.rich("corrected", {
        used,
        typed,
        b: (words) => <b className="text-ink">{words}</b>,
        link: (words) => (
          <Link
            href={localPath(locale, href)}
            className="link inline-flex min-h-11 items-center font-semibold"
          >
            {words}
          </Link>
        ),
      })}
    </p>
  )
}
