import { getLocale } from "next-intl/server"
import type { ProductCard as Product } from "@/data/catalog"
import { cx } from "@/lib/cx"
import { cardWords } from "./card-words"
import { ProductCard } from "./product-card"

const COLUMNS = {
  /** Beside the filters. */
  3: "grid-cols-2 sm:grid-cols-3 xl:grid-cols-4",
  /** Over the whole width. */
  4: "grid-cols-2 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-6",
} as const

const SIZES =
  "(min-width: 80rem) 12rem, (min-width: 64rem) 15rem, (min-width: 40rem) 31vw, 46vw"

/** Goods in rows. `eager` pictures load at once: the first row in view. */
export const ProductGrid = async ({
  products,
  columns = 4,
  eager = 0,
  hasMaker = true,
  heading = "h3",
  className,
}: Readonly<{
  products: readonly Product[]
  columns?: keyof typeof COLUMNS
  eager?: number
  hasMaker?: boolean
  heading?: "h2" | "h3"
  className?: string
}>) => {
  const [locale, words] = await Promise.all([getLocale(), cardWords()])
  return (
    <ul
      className={cx(
        "grid gap-x-3 gap-y-6 md:gap-x-6",
        COLUMNS[columns],
        className
      )}
    >
      {products.map((product, index) => (
        <li key={product.id} data-product={product.id} className="min-w-0">
          <ProductCard
            {...{ product, words, locale, heading, hasMaker }}
            sizes={SIZES}
            isFirst={index < eager}
          />
        </li>
      ))}
    </ul>
  )
}
