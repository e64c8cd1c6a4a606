import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireShop } from "@/data/seller/guard"
import { getProfile } from "@/data/seller/profile"
import { BannerPanel } from "@/features/seller/profile/banner-panel"
import { RegisterFacts } from "@/features/seller/profile/register-facts"
import { TextsFacts } from "@/features/seller/profile/texts-facts"
import { TextsForm } from "@/features/seller/profile/texts-form"
import { SellerPage } from "@/features/seller/seller-page"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerShop.profile")
  return { title: t("title") }
}

const ProfilePage = async () => {
  const { shop } = await requireShop("/penjual/profil", "keepProfile")
  const [locale, t, menu, seller, profile] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.profile"),
    getTranslations("sellerShop.menu"),
    getTranslations("seller"),
    getProfile(),
  ])
  const isOpen = shop.state === "approved"
  return (
    <SellerPage
      title={t("title")}
      lead={t("lead")}
      back={{
        href: localPath(locale, "/penjual/toko"),
        label: seller("nav.shop"),
      }}
      actions={
        isOpen ? (
          <ButtonLink
            href={localPath(locale, `/pesantren/${shop.slug}`)}
            look="secondary"
            size="small"
          >
            <Icon name="eye" />
            {menu("seeAsBuyer")}
          </ButtonLink>
        ) : null
      }
    >
      <div className="flex max-w-text flex-col gap-6">
        {isOpen ? null : <Notice tone="warning">{t("locked")}</Notice>}
        <BannerPanel profile={profile} canChange={isOpen} />
        {isOpen ? (
          <TextsForm profile={profile} />
        ) : (
          <TextsFacts profile={profile} />
        )}
        <RegisterFacts register={profile.register} />
      </div>
    </SellerPage>
  )
}

export default ProfilePage
