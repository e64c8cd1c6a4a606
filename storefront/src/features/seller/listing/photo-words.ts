import { getTranslations } from "next-intl/server"
import type { PhotoWords } from "./photo-desk"

/** The words of the photo desk. */
export const photoWords = async (): Promise<PhotoWords> => {
  const t = await getTranslations("sellerListing.photo")
  return {
    camera: t("camera"),
    gallery: t("gallery"),
    main: t("main"),
    tile: t("tile", { place: "{place}" }),
    sending: t("sending"),
    waiting: t("waiting"),
    retry: t("retry"),
    drop: t("drop"),
    alt: t("alt"),
    offline: t("offline"),
    sheet: {
      title: t("sheet.title", { place: "{place}", count: "{count}" }),
      first: t("sheet.first"),
      earlier: t("sheet.earlier"),
      later: t("sheet.later"),
      crop: t("sheet.crop"),
      remove: t("sheet.remove"),
      close: t("sheet.close"),
      cropping: {
        hint: t("crop.hint"),
        window: t("crop.window"),
        zoom: t("crop.zoom"),
        turn: t("crop.turn"),
        done: t("crop.done"),
        cancel: t("crop.cancel"),
      },
    },
  }
}
