import { getLocale, getTranslations } from "next-intl/server"
import type { Category } from "@/data/category"
import { localPath } from "@/i18n/locales"
import { Offer, Ways } from "./offer"

/** The top of the tree of categories, for those whom search did not help. */
export const CategoryWays = async ({
  categories,
}: Readonly<{ categories: readonly Category[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("search.empty"),
  ])
  return (
    <Offer title={t("categories")}>
      <Ways
        ways={categories
          .filter(({ parent }) => parent === null)
          .map(({ handle, name }) => ({
            name,
            href: localPath(locale, `/kategori/${handle}`),
          }))}
      />
    </Offer>
  )
}
