import { getTranslations } from "next-intl/server"

/** That a table has columns beyond the edge: on phones, which show no bar. */
export const SwipeHint = async () => {
  const t = await getTranslations("officeReports.table")
  return (
    <p className="text-sm text-ink-soft sm:hidden print:hidden">{t("swipe")}</p>
  )
}
