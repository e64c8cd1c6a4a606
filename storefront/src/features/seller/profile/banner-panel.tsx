import { getLocale, getTranslations } from "next-intl/server"
import { sendShopBanner } from "@/actions/seller/add-shop-banner"
import { takeBannerAway } from "@/actions/seller/remove-shop-banner"
import type { ShopProfile } from "@/data/seller/profile"
import { Banner } from "@/ui/banner"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { ButtonForm } from "../../shared/button-form"
import { FormDone } from "../../shared/form-done"
import { FieldGroup } from "../field-group"
import { CameraField } from "../pictures/camera-field"
import { bannerWords } from "./banner-words"

/** The picture on top of the shop's page as buyers see it, and another one. */
export const BannerPanel = async ({
  profile: { banner, register },
  canChange,
}: Readonly<{ profile: ShopProfile; canChange: boolean }>) => {
  const [locale, t, seller, form, words] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.profile.banner"),
    getTranslations("seller"),
    getTranslations("form"),
    bannerWords(),
  ])
  const shown = banner ?? register.image
  return (
    <FieldGroup id="sampul" title={t("title")} hint={t("hint")}>
      <figure className="flex flex-col gap-2">
        <Banner
          url={shown}
          sizes="(min-width: 48rem) 40rem, 100vw"
          className="rounded-card"
        />
        <figcaption className="text-sm text-ink-soft empty:hidden">
          {shown === null
            ? t("none")
            : banner === null
              ? t("fromRegister")
              : null}
        </figcaption>
      </figure>
      {canChange ? (
        <ActionForm
          action={sendShopBanner.bind(null, locale)}
          summaryTitle={form("mend")}
          label={t("choose")}
          prefix="sampul-"
          className="flex flex-col gap-4"
        >
          <CameraField words={words} acceptPdf={false} isWide />
          <FormDone className="empty:hidden" />
          <SubmitButton
            look="secondary"
            pendingText={t("sending")}
            className="self-start"
          >
            {t("send")}
          </SubmitButton>
        </ActionForm>
      ) : null}
      {canChange && banner !== null ? (
        <ButtonForm
          action={takeBannerAway.bind(null, locale)}
          fields={{}}
          look="danger"
          pendingText={seller("wait")}
        >
          {t("remove")}
        </ButtonForm>
      ) : null}
    </FieldGroup>
  )
}
