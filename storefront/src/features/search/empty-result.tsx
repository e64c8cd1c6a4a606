import { getLocale, getTranslations } from "next-intl/server"
import type { CatalogPage } from "@/data/catalog"
import type { Category } from "@/data/category"
import { localPath } from "@/i18n/locales"
import { searchPath, withChange, type Search } from "@/lib/search-params"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import type { Chosen } from "./chosen"
import { NearestThings } from "./nearest-things"
import { SearchBeacon } from "./search-beacon"

/**
 * Nothing fits: says so, offers to take away one choice at a time, and then
 * what comes nearest.
 */
export const EmptyResult = async ({
  search,
  chosen,
  note,
  alternatives,
  categories,
}: Readonly<{
  search: Search
  chosen: readonly Chosen[]
  note: CatalogPage["search_note"]
  alternatives: CatalogPage["alternatives"]
  categories: readonly Category[]
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("search.empty"),
  ])
  const corrected = withChange(search, { verbatim: false })
  return (
    <div className="flex flex-col gap-8">
      {note ? <SearchBeacon question={search.q} note={note} /> : null}
      <EmptyState
        title={t("title")}
        text={
          <>
            <p>{t("text")}</p>
            <p className="mt-2">{t("hint")}</p>
          </>
        }
      >
        {search.verbatim ? (
          <ButtonLink
            look="secondary"
            size="small"
            href={localPath(locale, searchPath(corrected))}
          >
            {t("corrected")}
          </ButtonLink>
        ) : null}
        {chosen.length > 1
          ? chosen.slice(0, 4).map(({ name, without }) => (
              <ButtonLink
                key={name}
                look="secondary"
                size="small"
                href={localPath(locale, searchPath(without))}
              >
                {t("without", { name })}
              </ButtonLink>
            ))
          : null}
        <ButtonLink size="small" href={localPath(locale, "/cari")}>
          {t("all")}
        </ButtonLink>
      </EmptyState>
      <NearestThings {...{ alternatives, categories }} />
    </div>
  )
}
