import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Mark } from "@/ui/mark"
import { LanguageLink } from "./language-link"
import { SearchForm } from "./search-form"
import { SessionSlot } from "./session-slot"
import { TabLink } from "./tab-link"

const LINK =
  "relative flex min-h-11 items-center gap-2 rounded-control px-3 text-sm font-semibold text-white no-underline hover:bg-indigo-deep aria-[current]:underline aria-[current]:decoration-turmeric aria-[current]:decoration-2 aria-[current]:underline-offset-8"

/** Sign, search, ways to the register, the cart and the account. */
export const ShopHeader = async () => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("shell")])
  const other = locale === "id" ? "en" : "id"
  return (
    <header className="header sticky -top-13 z-30 bg-indigo text-white lg:top-0">
      <div className="page grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 py-2 lg:grid-cols-[auto_1fr_auto] lg:gap-x-8">
        <Link
          href={localPath(locale, "/")}
          className="flex min-h-11 items-center gap-2 font-serif text-lg whitespace-nowrap no-underline"
        >
          <Mark className="size-6" />
          {t("brand")}
        </Link>
        <div className="order-last col-span-2 pb-1 lg:order-none lg:col-span-1 lg:pb-0">
          <SearchForm />
        </div>
        <nav aria-label={t("nav.label")} className="flex items-center">
          <TabLink
            section="/pesantren"
            href={localPath(locale, "/pesantren")}
            className={`${LINK} max-md:hidden`}
          >
            {t("nav.pesantren")}
          </TabLink>
          <TabLink
            section="/keranjang"
            href={localPath(locale, "/keranjang")}
            className={`${LINK} only-with-buy-bar`}
          >
            <Icon name="shopping-basket" />
            <span className="max-md:sr-only">{t("nav.cart")}</span>
            <SessionSlot kind="cart" className="badge-count" />
          </TabLink>
          <TabLink
            section="/akun"
            href={localPath(locale, "/akun")}
            className={`${LINK} max-md:hidden`}
          >
            <Icon name="user" />
            <span data-session="guest" suppressHydrationWarning>
              {t("nav.account")}
            </span>
            <SessionSlot kind="who" className="max-w-24 truncate" />
          </TabLink>
          <LanguageLink
            to={other}
            label={t("language.switch")}
            className={`${LINK} -mr-3 uppercase`}
          >
            <Icon name="languages" />
            {other}
          </LanguageLink>
        </nav>
      </div>
      <div aria-hidden className="going" />
    </header>
  )
}
