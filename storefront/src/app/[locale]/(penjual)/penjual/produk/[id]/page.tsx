import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { requireShop } from "@/data/seller/guard"
import { getListing, listCategoryRules } from "@/data/seller/listings"
import { listPriceChanges } from "@/data/seller/price-stock"
import { AskedList } from "@/features/seller/listing/asked-list"
import { ListingChanges } from "@/features/seller/listing/change-list"
import { ListingEditor } from "@/features/seller/listing/editor"
import { ListingFacts } from "@/features/seller/listing/listing-facts"
import { ListingHead } from "@/features/seller/listing/listing-head"
import { ListingMore } from "@/features/seller/listing/listing-more"
import { SellerPage } from "@/features/seller/seller-page"
import { PriceChangeFold } from "@/features/shared/price-change-fold"
import { localPath } from "@/i18n/locales"
import { toPage } from "@/lib/page-number"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerListing")
  return { title: t("group.what") }
}

const ListingPage = async ({
  params,
  searchParams,
}: PageProps<"/[locale]/penjual/produk/[id]">) => {
  const [{ id }, { diajukan, perubahan }] = await Promise.all([
    params,
    searchParams,
  ])
  await requireShop(`/penjual/produk/${id}`, "seeListings")
  const locale = await getLocale()
  const [t, found, rules] = await Promise.all([
    getTranslations("sellerListing"),
    getListing(id, locale),
    listCategoryRules(),
  ])
  const listing = found ?? notFound()
  const page = toPage(perubahan)
  const prices = listing.product ? await listPriceChanges(id, page) : null
  return (
    <SellerPage
      title={listing.content.name || t("unnamed")}
      back={{ href: localPath(locale, "/penjual/produk"), label: t("title") }}
    >
      <div className="flex max-w-text flex-col gap-6">
        {diajukan !== undefined && listing.state === "submitted" ? (
          <Notice tone="success" live>
            {t("submitted")}
          </Notice>
        ) : null}
        <ListingHead listing={listing} />
        <AskedList listing={listing} />
        <ListingChanges listing={listing} />
        {listing.can.includes("save") ? (
          <ListingEditor listing={listing} rules={rules} />
        ) : (
          <ListingFacts listing={listing} />
        )}
        <ListingMore listing={listing} />
        {prices ? (
          <PriceChangeFold
            shown={prices}
            page={page}
            isOpen={perubahan !== undefined}
            path={`/penjual/produk/${id}`}
          />
        ) : null}
      </div>
    </SellerPage>
  )
}

export default ListingPage
