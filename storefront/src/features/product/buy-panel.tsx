import { getLocale, getTranslations } from "next-intl/server"
import { addToCart } from "@/actions/add-to-cart"
import type { Pesantren } from "@/data/pesantren"
import type { Product } from "@/data/product"
import { localPath } from "@/i18n/locales"
import { isBuyable, priceSpan } from "@/lib/offer"
import { Notice } from "@/ui/notice"
import { BuyForm } from "./buy-form"
import { HolidayNotice } from "./holiday-notice"
import { StockLine } from "./stock-line"
import { VariantChoice } from "./variant-choice"

/** Choose, say how many, put it into the cart; or why that is not possible. */
export const BuyPanel = async ({
  product,
  maker,
}: Readonly<{ product: Product; maker: Pesantren }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("product"),
  ])
  if (maker.holiday) return <HolidayNotice holiday={maker.holiday} />
  if (priceSpan(product.variants) === null)
    return <Notice tone="warning">{t("unpriced")}</Notice>
  if (!product.variants.some(isBuyable))
    return (
      <Notice tone="warning" title={t("soldOut.title")}>
        {t("soldOut.text")}
      </Notice>
    )
  return (
    <BuyForm
      action={addToCart.bind(null, locale)}
      cartHref={localPath(locale, "/keranjang")}
      words={{
        quantity: t("quantity"),
        fewer: t("fewer"),
        more: t("more"),
        add: t("add"),
        adding: t("adding"),
        added: t("added.title"),
        cart: t("added.cart"),
        stay: t("added.stay"),
        problem: t("problem"),
      }}
    >
      <VariantChoice product={product} />
      <StockLine product={product} />
    </BuyForm>
  )
}
