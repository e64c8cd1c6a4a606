import { getLocale, getTranslations } from "next-intl/server"
import { changePhotos } from "@/actions/seller/change-photos"
import type { Photo } from "@/data/seller/listing-schema"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { ButtonForm } from "../../shared/button-form"
import { CameraField } from "../pictures/camera-field"
import { cameraWords } from "./camera-words"

/** The photos of a product where no scripts run: one form an act. */
export const PlainPhotos = async ({
  id,
  photos,
}: Readonly<{ id: string; photos: readonly Photo[] }>) => {
  const [locale, t, seller, form, words] = await Promise.all([
    getLocale(),
    getTranslations("sellerListing.photo"),
    getTranslations("seller"),
    getTranslations("form"),
    cameraWords(),
  ])
  const action = changePhotos.bind(null, locale)
  const wait = seller("wait")
  return (
    <div className="flex flex-col gap-3 pt-3">
      {photos.map((photo, index) => {
        const fields = { listing_id: id, photo: photo.id }
        return (
          <div key={photo.id} className="flex flex-wrap items-center gap-2">
            <span className="w-8 text-sm font-bold">{index + 1}</span>
            {index > 0 ? (
              <ButtonForm
                action={action}
                fields={{ ...fields, act: "first" }}
                look="secondary"
                pendingText={wait}
              >
                {t("makeFirst")}
              </ButtonForm>
            ) : null}
            <ButtonForm
              action={action}
              fields={{ ...fields, act: "remove" }}
              look="danger"
              pendingText={wait}
            >
              {t("removeOne", { place: index + 1 })}
            </ButtonForm>
          </div>
        )
      })}
      <ActionForm
        action={action}
        summaryTitle={form("mend")}
        label={t("upload")}
        prefix="polos-"
        className="flex flex-col gap-3"
      >
        <input type="hidden" name="listing_id" value={id} />
        <input type="hidden" name="act" value="add" />
        <CameraField words={words} acceptPdf={false} />
        <SubmitButton
          look="secondary"
          pendingText={wait}
          className="self-start"
        >
          {t("send")}
        </SubmitButton>
      </ActionForm>
    </div>
  )
}
