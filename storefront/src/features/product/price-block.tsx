import type { Product, Variant } from "@/data/product"
import { formatRupiah } from "@/lib/money"
import { priceSpan } from "@/lib/offer"

/** Only ids that can stand in a stylesheet as they are. */
const isPlain = ({ id }: Variant): boolean => /^\w+$/.test(id)

/**
 * The price in large type. Where variants differ, it follows the chosen one by
 * a rule of the stylesheet, so it does so without a script; a browser that
 * does not know `:has` shows the whole span.
 */
export const PriceBlock = ({ product }: Readonly<{ product: Product }>) => {
  const span = priceSpan(product.variants)
  if (span === null) return null
  const differs = span.min < span.max
  const priced = product.variants.filter(
    (variant) => variant.price !== null && isPlain(variant)
  )
  const chosen = (id: string) => `.buy:has([value="${id}"]:checked)`
  const rules = priced.map(
    ({ id }) => `${chosen(id)} .price-${id}{display:inline}`
  )
  return (
    <p className="text-2xl font-bold text-brick tabular-nums">
      <span className="price-span">
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
          <style>{`.buy:has([name=variant_id]:checked) .price-span{display:none}${rules.join("")}`}</style>
        </>
      ) : null}
    </p>
  )
}
