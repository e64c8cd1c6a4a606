import { getTranslations } from "next-intl/server"
import { BottomTabs } from "@/features/shell/bottom-tabs"
import { DemoRibbon } from "@/features/shell/demo-ribbon"
import { ShopFooter } from "@/features/shell/shop-footer"
import { ShopHeader } from "@/features/shell/shop-header"
import { SkipLink } from "@/features/shell/skip-link"

const ShopLayout = async ({ children }: LayoutProps<"/[locale]">) => {
  const t = await getTranslations("shell")
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      <DemoRibbon />
      <ShopHeader />
      <main id="isi" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <ShopFooter />
      <BottomTabs />
    </>
  )
}

export default ShopLayout
