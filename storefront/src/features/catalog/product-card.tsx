import type { ProductCard as Product } from "@/data/catalog"
import { localPath, type Locale } from "@/i18n/locales"
import { placeName, shortPesantren } from "@/lib/names"
import { cx } from "@/lib/cx"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"
import { Marked } from "@/ui/marked"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"

/** The words on a card, in the reader's language. */
export type CardWords = Readonly<{
  from: string
  soldOut: string
  local: string
  preorder: (days: number) => string
  sold: (count: number) => string
}>

const Flag = ({
  product,
  words,
}: Readonly<{ product: Product; words: CardWords }>) => {
  if (!product.in_stock) return <Badge>{words.soldOut}</Badge>
  if (product.lead_days)
    return <Badge tone="notice">{words.preorder(product.lead_days)}</Badge>
  if (product.range === "K") return <Badge tone="place">{words.local}</Badge>
  return null
}

/** What it is, what it costs, who makes it and where. One link. */
export const ProductCard = ({
  product,
  words,
  locale,
  sizes,
  isFirst = false,
  hasMaker = true,
  heading: Heading = "h3",
}: Readonly<{
  product: Product
  words: CardWords
  locale: Locale
  sizes: string
  isFirst?: boolean
  /** Left out where everything is of one maker. */
  hasMaker?: boolean
  heading?: "h2" | "h3"
}>) => {
  const { pesantren } = product
  return (
    <article className="group relative flex flex-col gap-2">
      <div className="relative">
        <Picture
          url={product.thumbnail}
          alt=""
          sizes={sizes}
          isFirst={isFirst}
          className={cx("rounded-card", !product.in_stock && "opacity-60")}
        />
        <span className="absolute top-2 left-2">
          <Flag product={product} words={words} />
        </span>
      </div>
      <div className="flex flex-col gap-0.5">
        <Heading className="font-sans text-sm leading-snug font-semibold">
          <Link
            href={localPath(locale, `/produk/${product.handle}`)}
            className="line-clamp-2 no-underline group-hover:underline after:absolute after:inset-0"
          >
            {product.title_segments.some(({ hit }) => hit) ? (
              <Marked segments={product.title_segments} />
            ) : (
              product.title
            )}
          </Link>
        </Heading>
        <p className="flex flex-wrap items-baseline justify-between gap-x-2">
          <Price
            amount={product.price_min}
            from={
              product.price_max > product.price_min ? words.from : undefined
            }
          />
          {product.sold > 0 ? (
            <span className="text-xs text-ink-soft">
              {words.sold(product.sold)}
            </span>
          ) : null}
        </p>
        {hasMaker ? (
          <p className="text-xs text-ink-soft">
            <span className="block truncate font-semibold">
              {shortPesantren(pesantren.name)}
            </span>
            <span className="line-clamp-2">{placeName(pesantren)}</span>
          </p>
        ) : null}
      </div>
    </article>
  )
}
