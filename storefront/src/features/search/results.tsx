import type { CatalogPage } from "@/data/catalog"
import { ProductGrid } from "@/features/catalog/product-grid"
import { splitSimilar } from "@/lib/split-similar"
import { SearchBeacon } from "./search-beacon"
import { SimilarResults } from "./similar-results"

/** The goods of one page of results: those that fit, then those like them. */
export const Results = ({
  question,
  result: {
    products,
    search_note: note,
    similar_after: similarAfter,
    page,
    per_page: perPage,
  },
}: Readonly<{ question: string; result: CatalogPage }>) => {
  const before = (page - 1) * perPage
  const { fitting, similar } = splitSimilar(products, { similarAfter, before })
  const lists = (
    <>
      {fitting.length > 0 ? (
        <ProductGrid
          products={fitting}
          columns={3}
          eager={2}
          heading="h2"
          className="pt-3"
        />
      ) : null}
      {similar.length > 0 ? (
        <SimilarResults
          products={similar}
          isFirst={fitting.length === 0}
          isAll={similarAfter === 0 && page === 1}
        />
      ) : null}
    </>
  )
  if (!note) return lists
  return <SearchBeacon {...{ question, note, before }}>{lists}</SearchBeacon>
}
