import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireShop } from "@/data/seller/guard"
import { listHolidays } from "@/data/seller/holidays"
import { HolidayForm } from "@/features/seller/holiday/holiday-form"
import { HolidayList } from "@/features/seller/holiday/holiday-list"
import { SellerPage } from "@/features/seller/seller-page"
import { localPath } from "@/i18n/locales"
import { formatDate } from "@/lib/date"
import { mayDo } from "@/lib/seller-rights"
import { Card } from "@/ui/card"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerShop.holiday")
  return { title: t("title") }
}

const HolidaysPage = async () => {
  const { shop } = await requireShop("/penjual/libur", "seeHolidays")
  const [locale, t, seller, { holidays, now }] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.holiday"),
    getTranslations("seller"),
    listHolidays(),
  ])
  const canChange = mayDo(shop.role, "setHoliday")
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
        {now ? (
          <Notice tone="warning" title={t("now")}>
            {t("nowText", { date: formatDate(now.reopens_on, locale) })}
          </Notice>
        ) : (
          <Notice tone="success">{t("open")}</Notice>
        )}
        {canChange ? (
          <Card className="sm:p-6!">
            <HolidayForm />
          </Card>
        ) : null}
        <HolidayList holidays={holidays} canChange={canChange} />
      </div>
    </SellerPage>
  )
}

export default HolidaysPage
