import { getLocale, getTranslations } from "next-intl/server"
import { DemoRibbon } from "@/features/shell/demo-ribbon"
import { SkipLink } from "@/features/shell/skip-link"
import { localPath } from "@/i18n/locales"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Mark } from "@/ui/mark"

/** Paying: nothing around it that leads away by accident. */
const CheckoutLayout = async ({ children }: LayoutProps<"/[locale]">) => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("shell")])
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      <DemoRibbon />
      <header className="header bg-indigo text-white">
        <div className="page flex items-center justify-between py-2">
          <Link
            href={localPath(locale, "/")}
            className="flex min-h-11 items-center gap-2 font-serif text-lg no-underline"
          >
            <Mark className="size-6" />
            {t("brand")}
          </Link>
          <Link
            href={localPath(locale, "/keranjang")}
            className="flex min-h-11 items-center gap-2 rounded-control px-3 text-sm font-semibold no-underline hover:bg-indigo-deep"
          >
            <Icon name="arrow-left" />
            {t("nav.cart")}
          </Link>
        </div>
        <div aria-hidden className="going" />
      </header>
      <main id="isi" tabIndex={-1} className="pb-16 outline-none">
        {children}
      </main>
    </>
  )
}

export default CheckoutLayout
