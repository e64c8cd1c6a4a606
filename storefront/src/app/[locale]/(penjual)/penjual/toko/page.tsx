import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { config } from "@/config"
import { requireSeller } from "@/data/seller/guard"
import { currentShop } from "@/data/seller/me"
import { MenuList, type MenuEntry } from "@/features/seller/menu-list"
import { OwnAccount } from "@/features/seller/own-account"
import { SellerPage } from "@/features/seller/seller-page"
import { ShopBadge } from "@/features/seller/shop-badge"
import { WhatsAppLink } from "@/features/shared/whatsapp-link"
import { localPath } from "@/i18n/locales"
import { isOpened, mayDo, type SellerRight } from "@/lib/seller-rights"
import { ButtonLink } from "@/ui/button"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import type { IconName } from "@/ui/icon-names"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("seller.nav")
  return { title: t("shop") }
}

const PARTS = [
  ["orders", "/penjual/pesanan", "receipt-text", "seeOrders"],
  ["stock", "/penjual/harga-stok", "table-2", "setPriceStock"],
  ["reports", "/penjual/laporan", "chart-column", "seeReports"],
  ["profile", "/penjual/profil", "pencil", "keepProfile"],
  ["members", "/penjual/anggota", "users", "seeMembers"],
  ["bank", "/penjual/rekening", "landmark", "seeBank"],
  ["papers", "/penjual/berkas", "file-text", "seePapers"],
  ["delivery", "/penjual/pengiriman", "truck", "seeDelivery"],
  ["holiday", "/penjual/libur", "tree-palm", "seeHolidays"],
  ["terms", "/penjual/ketentuan", "scale", "acceptTerms"],
] as const satisfies readonly (readonly [
  string,
  string,
  IconName,
  SellerRight,
])[]

const ShopPage = async () => {
  const seller = await requireSeller("/penjual/toko")
  const [locale, t, words, shop] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.menu"),
    getTranslations("seller"),
    currentShop(),
  ])
  const to = (path: string) => localPath(locale, path)
  const parts = PARTS.flatMap(([key, path, icon, right]): MenuEntry[] =>
    shop && isOpened(shop.state) && mayDo(shop.role, right)
      ? [{ href: to(path), icon, label: t(key), hint: t(`${key}Hint`) }]
      : []
  )
  const application: MenuEntry = {
    href: to("/penjual/pengajuan"),
    icon: "clipboard-list",
    label: words("nav.application"),
    hint: t("applicationHint"),
  }
  const publicPath = shop ? to(`/pesantren/${shop.slug}`) : ""
  return (
    <SellerPage title={words("nav.shop")}>
      <div className="flex max-w-text flex-col gap-6">
        {shop ? (
          <Card as="section" labelledBy="toko-ini">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h2 id="toko-ini" className="text-xl">
                {shop.name}
              </h2>
              <ShopBadge state={shop.state} />
            </div>
            {shop.state === "approved" ? (
              <div className="flex flex-wrap gap-2 pt-3">
                <ButtonLink href={publicPath} look="secondary" size="small">
                  <Icon name="eye" />
                  {t("seeAsBuyer")}
                </ButtonLink>
                <WhatsAppLink
                  look="quiet"
                  size="small"
                  text={t("shareText", {
                    name: shop.name,
                    url: config().STOREFRONT_URL + publicPath,
                  })}
                >
                  {t("share")}
                </WhatsAppLink>
              </div>
            ) : null}
          </Card>
        ) : null}
        <MenuList label={t("label")} entries={[...parts, application]} />
        <OwnAccount seller={seller} />
      </div>
    </SellerPage>
  )
}

export default ShopPage
