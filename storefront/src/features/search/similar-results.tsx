import { getTranslations } from "next-intl/server"
import type { ProductCard } from "@/data/catalog"
import { ProductGrid } from "@/features/catalog/product-grid"
import { cx } from "@/lib/cx"

/** Goods that lack some of the words, told apart from those that hold all. */
export const SimilarResults = async ({
  products,
  isFirst,
  isAll,
}: Readonly<{
  products: readonly ProductCard[]
  /** Nothing that holds every word comes before them on this page. */
  isFirst: boolean
  /** Nothing holds every word at all. */
  isAll: boolean
}>) => {
  const t = await getTranslations("search.similar")
  return (
    <section
      aria-labelledby="serupa"
      className={cx("pt-3", !isFirst && "mt-6 border-t border-line pt-5")}
    >
      <h2
        id="serupa"
        className={cx(
          "pb-3",
          isAll ? "font-sans text-base font-normal text-ink-soft" : "text-lg"
        )}
      >
        {t(isAll ? "none" : "title")}
      </h2>
      <ProductGrid products={products} columns={3} eager={isFirst ? 2 : 0} />
    </section>
  )
}
