import { getLocale } from "next-intl/server"
import type { ProductCard as Product } from "@/data/catalog"
import { cardWords } from "./card-words"
import { ProductCard } from "./product-card"

/** Goods in one row: under the thumb on a phone, six in view on a desk. */
export const ProductRail = async ({
  products,
  label,
}: Readonly<{ products: readonly Product[]; label: string }>) => {
  const [locale, words] = await Promise.all([getLocale(), cardWords()])
  return (
    <ul
      aria-label={label}
      className="rail -mx-4 gap-3 px-4 pb-1 md:mx-0 md:gap-6 md:px-0"
    >
      {products.map((product) => (
        <li
          key={product.id}
          className="w-36 shrink-0 snap-start md:w-[calc((100%-3*1.5rem)/4)] xl:w-[calc((100%-5*1.5rem)/6)]"
        >
          <ProductCard
            {...{ product, words, locale }}
            sizes="(min-width: 80rem) 12rem, (min-width: 48rem) 22vw, 9rem"
          />
        </li>
      ))}
    </ul>
  )
}
