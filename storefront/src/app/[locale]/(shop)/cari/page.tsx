import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { knowsNearness, searchCatalog } from "@/data/catalog"
import { listCategories } from "@/data/category"
import { withChosenValues } from "@/data/chosen-values"
import { nearDistrict } from "@/data/near-district"
import { BeyondEnd } from "@/features/catalog/beyond-end"
import { Pager } from "@/features/shared/pager"
import { toQuery } from "@/features/search/catalog-query"
import { chosenOf } from "@/features/search/chosen"
import { ChosenChips } from "@/features/search/chosen-chips"
import { EmptyResult } from "@/features/search/empty-result"
import { FilterForm } from "@/features/search/filter-form"
import { FilterButton, FilterSheet } from "@/features/search/filter-sheet"
import { MOVE, NearPlace } from "@/features/search/near-place"
import { ResultHeading } from "@/features/search/result-heading"
import { Results } from "@/features/search/results"
import { SearchRefused } from "@/features/search/search-refused"
import { SortLinks } from "@/features/search/sort-links"
import { pageMetadata } from "@/features/shell/page-metadata"
import {
  countFilters,
  MAX_PAGE,
  PER_PAGE,
  readSearch,
  searchPath,
  withChange,
  withParents,
} from "@/lib/search-params"

export const generateMetadata = async ({
  searchParams,
}: PageProps<"/[locale]/cari">): Promise<Metadata> => {
  const t = await getTranslations("search")
  const { q } = readSearch(await searchParams)
  return pageMetadata({
    path: "/cari",
    locale: await getLocale(),
    title: q ? t("metaFor", { q }) : t("title"),
    description: (await getTranslations("shell"))("description"),
    isIndexed: false,
  })
}

const SearchPage = async ({ searchParams }: PageProps<"/[locale]/cari">) => {
  const raw = await searchParams
  const search = readSearch(raw)
  const locale = await getLocale()
  // Whoever sorts otherwise is not asked, and not looked up.
  const near = search.sort === "nearest" ? await nearDistrict() : null
  const [result, categories] = await Promise.all([
    searchCatalog(toQuery(search, near?.id ?? null), locale),
    listCategories(locale),
  ])
  if (typeof result === "string")
    return (
      <SearchRefused
        refusal={result}
        path={searchPath(search)}
        categories={categories}
      />
    )
  const facets = await withChosenValues(
    result.facets,
    withParents(search),
    locale
  )
  const category = categories.find(({ handle }) => handle === search.category)
  const chosen = await chosenOf(search, facets, {
    category: category?.name ?? null,
    near: near?.name ?? null,
  })
  return (
    <div className="page grid gap-x-8 pt-6 pb-4 lg:grid-cols-[16rem_1fr] lg:py-8">
      <FilterSheet>
        {/* Its fields keep what was chosen in them: another search, other fields. */}
        <FilterForm
          key={searchPath(search)}
          {...{ search, facets, categories }}
          sample={result.facet_sample}
        />
      </FilterSheet>
      <div className="flex min-w-0 flex-col gap-3">
        <ResultHeading search={search} result={result} />
        <ChosenChips chosen={chosen} />
        <div className="flex items-center gap-3 border-b border-line lg:-mt-2">
          <FilterButton count={countFilters(search)} />
          <SortLinks search={search} hasNearest={knowsNearness(result)} />
        </div>
        <NearPlace {...{ search, near }} isMoving={raw[MOVE[0]] === MOVE[1]} />
        {result.products.length > 0 ? (
          <Results question={search.q} result={result} />
        ) : search.page > 1 && result.total.value > 0 ? (
          <BeyondEnd path={searchPath(withChange(search, {}))} />
        ) : (
          <EmptyResult
            {...{ search, chosen, categories }}
            note={result.search_note}
            alternatives={result.alternatives}
          />
        )}
        <Pager
          page={result.page}
          total={Math.min(result.total.value, MAX_PAGE * PER_PAGE)}
          perPage={result.per_page}
          path={(page) => searchPath({ ...search, page })}
        />
      </div>
    </div>
  )
}

export default SearchPage
