import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { beginListing } from "@/actions/seller/create-listing"
import { requireShop } from "@/data/seller/guard"
import { draftWords } from "@/features/seller/draft-words"
import { DraftKeeper } from "@/features/seller/draft-keeper"
import { cameraWords } from "@/features/seller/listing/camera-words"
import {
  NEW_DRAFT,
  NewListingStart,
} from "@/features/seller/listing/new-listing-form"
import { CameraField } from "@/features/seller/pictures/camera-field"
import { SellerPage } from "@/features/seller/seller-page"
import { ActionForm } from "@/features/shared/action-form"
import { FormField } from "@/features/shared/form-field"
import { localPath } from "@/i18n/locales"
import { LISTING_LIMITS } from "@/lib/listing-form"
import { Card } from "@/ui/card"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerListing.new")
  return { title: t("title") }
}

const NewListingPage = async () => {
  await requireShop("/penjual/produk/baru", "writeListing")
  const [locale, t, photo, form, draft, plain] = await Promise.all([
    getLocale(),
    getTranslations("sellerListing"),
    getTranslations("sellerListing.photo"),
    getTranslations("form"),
    draftWords(),
    cameraWords(),
  ])
  return (
    <SellerPage
      title={t("new.title")}
      lead={t("new.lead")}
      back={{ href: localPath(locale, "/penjual/produk"), label: t("title") }}
    >
      <Card className="max-w-text sm:p-6!">
        <ActionForm
          action={beginListing.bind(null, locale)}
          summaryTitle={form("mend")}
          className="flex flex-col gap-5"
        >
          <DraftKeeper storageKey={NEW_DRAFT} version={0} words={draft} />
          <div>
            <h2 className="font-sans text-sm font-semibold">
              {t("new.photos")}
            </h2>
            <p className="text-sm text-ink-soft">{t("new.photosHint")}</p>
          </div>
          <NewListingStart
            locale={locale}
            words={{
              camera: photo("camera"),
              gallery: photo("gallery"),
              submit: t("new.submit"),
              sending: t("new.sending"),
              failed: t("new.failed"),
              drop: photo("drop"),
              nameMissing: form("errors.listing_name_missing"),
            }}
            plain={<CameraField words={plain} acceptPdf={false} />}
          >
            <FormField
              name="name"
              label={t("new.name")}
              hint={t("new.nameHint")}
              maxLength={LISTING_LIMITS.name}
              autoComplete="off"
              required
            />
          </NewListingStart>
        </ActionForm>
      </Card>
    </SellerPage>
  )
}

export default NewListingPage
