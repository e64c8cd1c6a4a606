import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { requireShop } from "@/data/seller/guard"
import { getImport } from "@/data/seller/price-stock"
import { SellerPage } from "@/features/seller/seller-page"
import { ImportPreview } from "@/features/seller/stock/import-preview"
import { localPath } from "@/i18n/locales"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerShop.stock.import")
  return { title: t("title") }
}

const PriceImportPage = async ({
  params,
}: PageProps<"/[locale]/penjual/harga-stok/impor/[id]">) => {
  const { id } = await params
  await requireShop(`/penjual/harga-stok/impor/${id}`, "setPriceStock")
  const locale = await getLocale()
  const [t, found] = await Promise.all([
    getTranslations("sellerShop.stock"),
    getImport(id, locale),
  ])
  const file = found ?? notFound()
  return (
    <SellerPage
      title={t("import.title")}
      lead={t("import.lead", { filename: file.filename })}
      back={{
        href: localPath(locale, "/penjual/harga-stok"),
        label: t("title"),
      }}
    >
      <ImportPreview file={file} />
    </SellerPage>
  )
}

export default PriceImportPage
