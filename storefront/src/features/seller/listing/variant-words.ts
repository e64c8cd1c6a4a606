import { getTranslations } from "next-intl/server"
import type { VariantWords } from "./variant-types"

/** The words of the editor of price, stock and choices. */
export const variantWords = async (): Promise<VariantWords> => {
  const [t, form] = await Promise.all([
    getTranslations("sellerListing.variant"),
    getTranslations("form"),
  ])
  return {
    price: t("price"),
    priceHint: t("priceHint"),
    stock: t("stock"),
    stockHint: t("stockHint"),
    add: t("add"),
    addMore: t("addMore"),
    option: t("option"),
    optionHint: t("optionHint"),
    suggestions: t("suggestions"),
    optional: form("optional"),
    rowName: t("rowName"),
    rowWeight: t("rowWeight"),
    rowWeightHint: t("rowWeightHint"),
    remove: t("remove", { number: "{number}" }),
    row: t("row", { number: "{number}" }),
    single: t("single"),
    sold: t("sold"),
  }
}
