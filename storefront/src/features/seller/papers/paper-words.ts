import { getTranslations } from "next-intl/server"
import type { CameraWords } from "../pictures/camera-field"

/** The words of a camera field for papers. */
export const paperCameraWords = async (): Promise<CameraWords> => {
  const t = await getTranslations("sellerShop.papers.photo")
  return {
    legend: t("legend"),
    camera: t("camera"),
    file: t("file"),
    shrinking: t("shrinking"),
    ready: t("ready", { size: "{size}" }),
    preview: t("preview"),
  }
}
