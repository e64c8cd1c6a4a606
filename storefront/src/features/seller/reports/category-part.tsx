import { getLocale, getTranslations } from "next-intl/server"
import { listCategories } from "@/data/category"
import type { OwnReport } from "@/data/seller/reports"
import { formatRupiah } from "@/lib/money"
import { NumberTable } from "./number-table"
import { ReportPart } from "./report-part"

/** The shop beside the middle one of those that sell the same. */
export const CategoryPart = async ({
  categories,
}: Readonly<Pick<OwnReport, "categories">>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerReports.categories"),
  ])
  if (categories.length === 0) return null
  const names = new Map(
    (await listCategories(locale)).map(({ handle, name }) => [handle, name])
  )
  return (
    <ReportPart id="banding" title={t("title")} lead={t("lead")}>
      <NumberTable
        head={[t("category"), t("own"), t("median")]}
        rows={categories.map(({ handle, name, turnover, median }) => ({
          ...{ key: handle, name: names.get(handle) ?? name },
          cells: [
            formatRupiah(turnover),
            median === null ? t("few") : formatRupiah(median),
          ],
        }))}
      />
    </ReportPart>
  )
}
