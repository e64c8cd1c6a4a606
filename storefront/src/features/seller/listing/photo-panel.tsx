import { getTranslations } from "next-intl/server"
import type { Photo } from "@/data/seller/listing-schema"
import { LISTING_LIMITS } from "@/lib/listing-form"
import { FieldGroup } from "../field-group"
import { PhotoDesk } from "./photo-desk"
import { photoWords } from "./photo-words"
import { PlainPhotos } from "./plain-photos"

/** The photos of a product, with scripts and without. */
export const PhotoPanel = async ({
  id,
  photos,
}: Readonly<{ id: string; photos: readonly Photo[] }>) => {
  const [t, words] = await Promise.all([
    getTranslations("sellerListing.photo"),
    photoWords(),
  ])
  return (
    <FieldGroup
      id="foto"
      title={t("title")}
      hint={t("hint", { max: LISTING_LIMITS.photos })}
    >
      <PhotoDesk photos={photos} words={words} />
      <noscript>
        <PlainPhotos id={id} photos={photos} />
      </noscript>
    </FieldGroup>
  )
}
