import { getLocale, getTranslations } from "next-intl/server"
import type { Membership, Seller } from "@/data/seller/me"
import { LanguageLink } from "@/features/shell/language-link"
import { localPath } from "@/i18n/locales"
import { shortPesantren } from "@/lib/names"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Mark } from "@/ui/mark"
import { Weave } from "@/ui/weave"
import { ShopSwitcher } from "./shop-switcher"

/** Whose shop this is and who works in it: straw, not the shop's dyed cloth. */
export const SellerHeader = async ({
  seller,
  shop,
}: Readonly<{ seller: Seller | null; shop: Membership | null }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("seller"),
  ])
  const other = locale === "id" ? "en" : "id"
  const shell = await getTranslations("shell")
  return (
    <header className="bg-sand">
      <div className="page flex items-center gap-3 py-2">
        <Link
          href={localPath(locale, "/penjual")}
          className="flex min-h-11 min-w-0 flex-1 items-center gap-3 no-underline"
        >
          <Mark className="size-8 shrink-0 text-indigo" />
          <span className="min-w-0">
            <span className="block truncate font-serif text-lg leading-tight text-indigo">
              {shop ? shortPesantren(shop.name) : t("title")}
            </span>
            <span className="block truncate text-xs text-ink-soft">
              {shop ? t(`role.${shop.role}`) : shell("brand")}
            </span>
          </span>
        </Link>
        {seller && seller.shops.length > 1 ? (
          <ShopSwitcher shops={seller.shops} current={shop} />
        ) : null}
        <LanguageLink
          to={other}
          label={shell("language.switch")}
          className="-mr-3 flex min-h-11 items-center gap-2 rounded-control px-3 text-sm font-semibold text-indigo uppercase no-underline hover:bg-white"
        >
          <Icon name="languages" />
          {other}
        </LanguageLink>
      </div>
      <Weave className="-mb-2.5 text-line-strong" />
      <div aria-hidden className="going" />
    </header>
  )
}
