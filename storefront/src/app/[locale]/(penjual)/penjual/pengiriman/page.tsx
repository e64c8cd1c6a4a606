import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getDelivery, takesCash } from "@/data/seller/delivery"
import { requireShop } from "@/data/seller/guard"
import { AreaForm } from "@/features/seller/delivery/area-form"
import { AreaList } from "@/features/seller/delivery/area-list"
import { CashForm } from "@/features/seller/delivery/cash-form"
import { DeliveryForm } from "@/features/seller/delivery/delivery-form"
import { SellerPage } from "@/features/seller/seller-page"
import { pickupHours } from "@/features/shared/pickup-hours"
import { localPath } from "@/i18n/locales"
import { mayDo } from "@/lib/seller-rights"
import { Card } from "@/ui/card"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerShop.delivery")
  return { title: t("title") }
}

const DeliveryPage = async () => {
  const { shop } = await requireShop("/penjual/pengiriman", "seeDelivery")
  const [locale, t, seller, delivery, isCashTaken] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.delivery"),
    getTranslations("seller"),
    getDelivery(),
    takesCash(),
  ])
  const { pickup, areas } = delivery
  const canChange = mayDo(shop.role, "setDelivery")
  const isCourierOnly = !pickup && areas.length === 0
  return (
    <SellerPage
      title={t("title")}
      lead={t("lead")}
      back={{
        href: localPath(locale, "/penjual/toko"),
        label: seller("nav.shop"),
      }}
    >
      <div className="flex max-w-text flex-col gap-6">
        {isCourierOnly ? (
          <Notice title={t("courierOnly")}>{t("courierOnlyText")}</Notice>
        ) : null}
        {pickup ? (
          <Notice tone="success" title={t("pickupNow")}>
            {await pickupHours(pickup, locale)}
          </Notice>
        ) : null}
        {canChange ? (
          <Card className="sm:p-6!">
            <DeliveryForm delivery={delivery} />
          </Card>
        ) : null}
        {canChange ? (
          <Card className="sm:p-6!">
            <CashForm isOn={isCashTaken} />
          </Card>
        ) : null}
        <section aria-labelledby="antar" className="flex flex-col gap-3">
          <h2 id="antar" className="text-xl">
            {t("own")}
          </h2>
          <p className="text-ink-soft">{t("ownText")}</p>
          <AreaList areas={areas} canChange={canChange} />
          {canChange ? (
            <Card className="sm:p-6!">
              <AreaForm />
            </Card>
          ) : null}
        </section>
      </div>
    </SellerPage>
  )
}

export default DeliveryPage
