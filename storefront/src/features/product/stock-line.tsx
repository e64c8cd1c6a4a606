import { getTranslations } from "next-intl/server"
import type { Product, Variant } from "@/data/product"
import { isBuyable, stockWord } from "@/lib/offer"
import { Icon } from "@/ui/icon"
import { isPlain, whenChosen } from "./when-chosen"

/**
 * How many there are, of the chosen variant where there are several, and
 * whether it is made only once it is ordered.
 */
export const StockLine = async ({
  product,
}: Readonly<{ product: Product }>) => {
  const t = await getTranslations("product.stock")
  const { variants, leadDays } = product
  const told = ({ available }: Variant) =>
    t(stockWord(available), { count: available ?? 0 })
  const offered = variants.filter(isBuyable)
  const [only] = offered
  const several = variants.length > 1 ? offered.filter(isPlain) : []
  return (
    <p className="flex items-start gap-2 text-sm">
      <Icon
        name={leadDays ? "calendar-clock" : "package"}
        size={4}
        className="mt-0.5 text-ink-soft"
      />
      <span>
        <strong className="tabular-nums">
          <span className="stock-any">
            {variants.length === 1 && only ? told(only) : t("some")}
          </span>
          {several.map((variant) => (
            <span key={variant.id} className={`stock-${variant.id} hidden`}>
              {told(variant)}
            </span>
          ))}
        </strong>
        {several.length > 0 ? (
          <style>{whenChosen("stock", several)}</style>
        ) : null}
        {leadDays ? ` · ${t("preorder", { days: leadDays })}` : null}
      </span>
    </p>
  )
}
