import { getTranslations } from "next-intl/server"
import type { ScanWords } from "./scan-tracking-number"

/** The words of the scanner, for a page that shows it, and of its absence. */
export const scanWords = async (): Promise<
  ScanWords & Readonly<{ absent: string }>
> => {
  const t = await getTranslations("sellerScan")
  return {
    open: t("open"),
    title: t("title"),
    hint: t("hint"),
    starting: t("starting"),
    looking: t("looking"),
    refused: t("refused"),
    photo: t("photo"),
    nothing: t("nothing"),
    found: t("found", { number: "{number}" }),
    close: t("close"),
    absent: t("absent"),
  }
}
