import { getTranslations } from "next-intl/server"
import type { CardWords } from "./product-card"

/** Reads the words of all cards of a page once. */
export const cardWords = async (): Promise<CardWords> => {
  const t = await getTranslations("search.card")
  return {
    from: t("from"),
    soldOut: t("soldOut"),
    local: t("local"),
    preorder: (days) => t("preorder", { days }),
    sold: (count) => t("sold", { count }),
  }
}
