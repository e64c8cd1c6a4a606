import { getTranslations } from "next-intl/server"
import type { DraftWords } from "./draft-keeper"

/** The words of a draft keeper. */
export const draftWords = async (): Promise<DraftWords> => {
  const t = await getTranslations("seller.draft")
  return {
    restored: t("restored"),
    restoredText: t("restoredText"),
    discard: t("discard"),
    offline: t("offline"),
  }
}
