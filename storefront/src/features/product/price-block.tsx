import type { Product } from "@/data/product"
import { formatRupiah } from "@/lib/money"
import { priceSpan } from "@/lib/offer"
import { isPlain, whenChosen } from "./when-chosen"

/**
 * The price in large type: that of the chosen variant where they differ, the
 * whole span where a browser cannot tell which one is chosen.
 */
export const PriceBlock = ({ product }: Readonly<{ product: Product }>) => {
  const span = priceSpan(product.variants)
  if (span === null) return null
  const differs = span.min < span.max
  const priced = product.variants.filter(
    (variant) => variant.price !== null && isPlain(variant)
  )
  return (
    <p className="text-2xl font-bold text-brick tabular-nums">
      <span className="price-any">
        {differs
          ? `${formatRupiah(span.min)} – ${formatRupiah(span.max)}`
          : formatRupiah(span.min)}
      </span>
      {differs ? (
        <>
          {priced.map(({ id, price }) => (
            <span key={id} className={`price-${id} hidden`}>
              {formatRupiah(price ?? 0)}
            </span>
          ))}
          <style>{whenChosen("price", priced)}</style>
        </>
      ) : null}
    </p>
  )
}
