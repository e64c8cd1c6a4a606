import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"

/** Nothing in the grid, and why: nothing on sale, or nothing that matches. */
export const NoRows = async ({
  isAll,
  isLow,
}: Readonly<{ isAll: boolean; isLow: boolean }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.stock"),
  ])
  if (isAll)
    return (
      <EmptyState title={t("empty.title")} text={t("empty.text")}>
        <ButtonLink href={localPath(locale, "/penjual/produk/baru")}>
          {t("empty.add")}
        </ButtonLink>
      </EmptyState>
    )
  const key = isLow ? "noLow" : "noMatch"
  return (
    <EmptyState title={t(`${key}.title`)} text={t(`${key}.text`)}>
      <ButtonLink
        look="secondary"
        href={localPath(locale, "/penjual/harga-stok")}
      >
        {t("all")}
      </ButtonLink>
    </EmptyState>
  )
}
