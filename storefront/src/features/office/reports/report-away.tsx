import { getTranslations } from "next-intl/server"
import { Notice } from "@/ui/notice"

/** In place of the figures while their database cannot be read. */
export const ReportAway = async () => {
  const t = await getTranslations("officeReports.away")
  return (
    <Notice tone="warning" title={t("title")}>
      {t("text")}
    </Notice>
  )
}
