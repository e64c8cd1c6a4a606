import { getTranslations } from "next-intl/server"
import type { CameraWords } from "../pictures/camera-field"

/** The words of a plain field for a photo of a product. */
export const cameraWords = async (): Promise<CameraWords> => {
  const [t, paper] = await Promise.all([
    getTranslations("sellerListing.photo"),
    getTranslations("sellerShop.papers.photo"),
  ])
  return {
    legend: t("upload"),
    camera: t("camera"),
    file: t("gallery"),
    shrinking: paper("shrinking"),
    ready: paper("ready", { size: "{size}" }),
    preview: paper("preview"),
  }
}
