import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { currentShop, getSellerSession } from "@/data/seller/me"
import { navItems, tabItems } from "@/lib/seller-nav"
import { Notice } from "@/ui/notice"
import { OfficeContact } from "@/features/seller/office-contact"
import { SellerHeader } from "@/features/seller/seller-header"
import { SellerNav } from "@/features/seller/seller-nav"
import { SellerTabs } from "@/features/seller/seller-tabs"
import { DemoRibbon } from "@/features/shell/demo-ribbon"
import { SkipLink } from "@/features/shell/skip-link"
import { cx } from "@/lib/cx"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("seller")
  return {
    title: { default: t("title"), template: `%s · ${t("title")}` },
    robots: { index: false },
  }
}

/** The seller centre: a house of its own, made per request, never kept. */
const SellerLayout = async ({ children }: LayoutProps<"/[locale]">) => {
  const [t, words, session, shop] = await Promise.all([
    getTranslations("shell"),
    getTranslations("seller.home"),
    getSellerSession(),
    currentShop(),
  ])
  const seller = session.kind === "seller" ? session.seller : null
  const items = seller ? navItems(shop) : []
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      <DemoRibbon />
      <SellerHeader seller={seller} shop={shop} />
      <div
        className={cx(
          "page pt-7 pb-28 md:pt-10",
          seller &&
            "md:grid md:grid-cols-[12rem_minmax(0,1fr)] md:gap-8 lg:gap-12"
        )}
      >
        {seller ? <SellerNav items={items} /> : null}
        <main id="isi" tabIndex={-1} className="min-w-0 outline-none">
          {shop?.state === "suspended" ? (
            <Notice
              tone="error"
              title={words("suspended.title")}
              className="mb-6 max-w-text"
            >
              <p>{words("suspended.text")}</p>
              <OfficeContact office={shop.office} />
            </Notice>
          ) : null}
          {children}
        </main>
      </div>
      {seller ? <SellerTabs items={tabItems(items)} /> : null}
    </>
  )
}

export default SellerLayout
