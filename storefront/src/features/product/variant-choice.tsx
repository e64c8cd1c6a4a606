import { getLocale, getTranslations } from "next-intl/server"
import type { Product, Variant } from "@/data/product"
import { formatRupiah } from "@/lib/money"
import { isBuyable, priceSpan, stockWord } from "@/lib/offer"

/**
 * The variants as radio buttons, each with its price where they differ, and
 * what is left of it. The first one that can be bought is chosen.
 */
export const VariantChoice = async ({
  product,
}: Readonly<{ product: Product }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("product"),
  ])
  const { variants } = product
  // Sellers name their options in Indonesian.
  const option = locale === "id" ? product.optionName : null
  const chosen = variants.find(isBuyable)
  const [only] = variants
  if (variants.length === 1 && only)
    return <input type="hidden" name="variant_id" value={only.id} />
  const span = priceSpan(variants)
  const showsPrice = span !== null && span.min < span.max
  const stockOf = ({ available }: Variant) =>
    t(`stock.${stockWord(available)}`, { count: available ?? 0 })
  return (
    <fieldset>
      <legend className="text-sm font-bold">
        {t("choose", { option: option ?? t("variant") })}
      </legend>
      <div className="mt-2 flex flex-wrap gap-2">
        {variants.map((variant) => (
          <label
            key={variant.id}
            className="relative flex min-h-11 min-w-16 cursor-pointer flex-col justify-center rounded-control border border-line-strong bg-white px-3 py-1.5 text-sm has-checked:border-indigo has-checked:bg-indigo-soft has-checked:shadow-[inset_0_0_0_0.0625rem_var(--color-indigo)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo has-disabled:cursor-not-allowed has-disabled:border-line has-disabled:bg-sand has-disabled:text-ink-soft"
          >
            <input
              type="radio"
              name="variant_id"
              value={variant.id}
              required
              disabled={!isBuyable(variant)}
              defaultChecked={variant === chosen}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <span className="font-semibold">{variant.name}</span>
            {showsPrice && variant.price !== null ? (
              <span className="text-brick tabular-nums">
                {formatRupiah(variant.price)}
              </span>
            ) : null}
            {stockWord(variant.available) === "in" ? null : (
              <span className="text-xs">{stockOf(variant)}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
