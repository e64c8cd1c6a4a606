import { getTranslations } from "next-intl/server"
import type { CatalogPage } from "@/data/catalog"
import type { Search } from "@/lib/search-params"
import { Icon } from "@/ui/icon"
import { CorrectedLine } from "./corrected-line"

/** What these results are, and how many, told as it is. */
export const ResultHeading = async ({
  search,
  result,
}: Readonly<{ search: Search; result: CatalogPage }>) => {
  const t = await getTranslations("search")
  const words = result.corrected_to ?? search.q
  const { similar_after: fitting } = result
  const { value: count, exact } = result.total
  return (
    <header className="flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="min-w-0 text-xl wrap-anywhere md:text-2xl">
          {words ? t("titleFor", { q: words }) : t("title")}
        </h1>
        <p className="text-sm text-ink-soft">
          {fitting === null
            ? t(exact ? "count" : "countMore", { count })
            : t(exact ? "similar.count" : "similar.countMore", {
                fitting,
                similar: count - fitting,
              })}
        </p>
      </div>
      <CorrectedLine search={search} result={result} />
      {result.degraded ? (
        <p className="flex items-start gap-2 text-sm text-ink-soft">
          <Icon name="info" size={4} className="mt-0.5" />
          {t("degraded")}
        </p>
      ) : null}
    </header>
  )
}
