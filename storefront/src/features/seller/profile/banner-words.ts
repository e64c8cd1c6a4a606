import { getTranslations } from "next-intl/server"
import type { CameraWords } from "../pictures/camera-field"

/** The words of the field for the picture on top of a shop's page. */
export const bannerWords = async (): Promise<CameraWords> => {
  const [t, photo, paper] = await Promise.all([
    getTranslations("sellerShop.profile.banner"),
    getTranslations("sellerListing.photo"),
    getTranslations("sellerShop.papers.photo"),
  ])
  return {
    legend: t("choose"),
    camera: photo("camera"),
    file: photo("gallery"),
    shrinking: paper("shrinking"),
    ready: paper("ready", { size: "{size}" }),
    preview: paper("preview"),
  }
}
