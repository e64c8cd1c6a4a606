import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireSeller } from "@/data/seller/guard"
import { currentShop } from "@/data/seller/me"
import { ApplicantHome } from "@/features/seller/home/applicant-home"
import { ShopHome } from "@/features/seller/home/shop-home"
import { SellerPage } from "@/features/seller/seller-page"
import { formatDate, now } from "@/lib/date"
import { isOpened } from "@/lib/seller-rights"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("seller")
  return { title: { absolute: t("title") } }
}

const SellerHomePage = async ({
  searchParams,
}: PageProps<"/[locale]/penjual">) => {
  const seller = await requireSeller("/penjual")
  const [{ tolak, baru }, locale, t, shop] = await Promise.all([
    searchParams,
    getLocale(),
    getTranslations("seller.home"),
    currentShop(),
  ])
  const isOpen = shop !== null && isOpened(shop.state)
  return (
    <SellerPage
      title={t("hello", { name: seller.name.split(" ")[0] ?? seller.name })}
      lead={formatDate(now().toISOString(), locale)}
    >
      <div className="flex max-w-text flex-col gap-4 pb-4 empty:hidden">
        {tolak === "peran" ? (
          <Notice tone="warning" title={t("refused.title")}>
            {t("refused.text")}
          </Notice>
        ) : null}
        {baru === "anggota" && shop ? (
          <Notice tone="success" live title={t("joined.title")}>
            {t("joined.text", { name: shop.name })}
          </Notice>
        ) : null}
      </div>
      {isOpen ? <ShopHome shop={shop} /> : <ApplicantHome shop={shop} />}
    </SellerPage>
  )
}

export default SellerHomePage
