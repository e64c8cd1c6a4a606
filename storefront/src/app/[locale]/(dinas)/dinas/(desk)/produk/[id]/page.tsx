import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { requireOfficer } from "@/data/office/guard"
import { getListing, listPriceChanges } from "@/data/office/listings"
import { may } from "@/data/office/officer"
import { ListingActs } from "@/features/office/listings/listing-acts"
import { ListingContent } from "@/features/office/listings/listing-content"
import { ListingHead } from "@/features/office/listings/listing-head"
import { ListingItems } from "@/features/office/listings/listing-items"
import { ListingLog } from "@/features/office/listings/listing-log"
import { ListingPapers } from "@/features/office/listings/listing-papers"
import { listingWords } from "@/features/office/listings/listing-words"
import { WishList } from "@/features/office/listings/wish-list"
import { PartLinks } from "@/features/office/part-links"
import { toPage } from "@/lib/page-number"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeListings")
  return { title: t("title") }
}

const ListingPage = async ({
  params,
  searchParams,
}: PageProps<"/[locale]/dinas/produk/[id]">) => {
  const [{ id }, { perubahan }] = await Promise.all([params, searchParams])
  const officer = await requireOfficer(`/dinas/produk/${id}`, "seeListings")
  const listing = (await getListing(id)) ?? notFound()
  const page = toPage(perubahan)
  const [t, words, prices] = await Promise.all([
    getTranslations("officeListings"),
    listingWords(),
    listing.product ? listPriceChanges(listing.id, page) : null,
  ])
  const hasWishes = listing.changes.some(({ state }) => state === "pending")
  return (
    <>
      <ListingHead listing={listing} />
      <PartLinks
        label={t("title")}
        parts={[
          ...(hasWishes
            ? [{ id: "perubahan", label: t("parts.changes") }]
            : []),
          { id: "foto", label: t("parts.photos") },
          { id: "isi-produk", label: t("parts.content") },
          { id: "varian", label: t("parts.variants") },
          { id: "berkas", label: t("parts.papers") },
          { id: "perbaikan", label: t("parts.items") },
          { id: "riwayat", label: t("parts.log") },
          { id: "tindakan", label: t("parts.acts") },
        ]}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <WishList
            listing={listing}
            mayDecide={may(officer, "checkListing")}
            words={words}
          />
          <ListingContent listing={listing} words={words} />
          <ListingPapers
            listing={listing}
            mayOpen={may(officer, "seePapers")}
          />
          <ListingItems listing={listing} words={words} />
          <ListingLog
            listing={listing}
            prices={prices}
            page={page}
            isOpen={perubahan !== undefined}
          />
        </div>
        <aside className="xl:sticky xl:top-20">
          <ListingActs listing={listing} />
        </aside>
      </div>
    </>
  )
}

export default ListingPage
