import { getLocale, getTranslations } from "next-intl/server"
import type { OwnReport } from "@/data/seller/reports"
import { localPath } from "@/i18n/locales"
import { formatRupiah } from "@/lib/money"
import { formatNumber } from "@/lib/numbers"
import { NumberTable } from "./number-table"
import { ReportPart } from "./report-part"

/** What sold, most first; each leads to the product. */
export const ProductPart = async ({
  products,
}: Readonly<Pick<OwnReport, "products">>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerReports.products"),
  ])
  return (
    <ReportPart id="laku" title={t("title")}>
      <NumberTable
        head={[t("product"), t("turnover"), t("pieces")]}
        rows={products.map((one) => ({
          key: one.product_id ?? "",
          name: one.title ?? t("gone"),
          href: one.listing_id
            ? localPath(locale, `/penjual/produk/${one.listing_id}`)
            : undefined,
          cells: [
            formatRupiah(one.turnover),
            formatNumber(one.quantity, locale),
          ],
        }))}
      />
    </ReportPart>
  )
}
