import { getTranslations } from "next-intl/server"
import type { Listing } from "@/data/office/listings"
import type { PriceChanges } from "@/lib/price-changes"
import { PriceChangeFold } from "../../shared/price-change-fold"
import { LogList } from "../log-list"
import { Panel } from "../panel"

/** What was done to a product, and how its price and stock went. */
export const ListingLog = async ({
  listing,
  prices,
  page,
  isOpen,
}: Readonly<{
  listing: Listing
  /** Null: it was never on sale. */
  prices: PriceChanges | null
  /** Of the changes of price and stock, from 1. */
  page: number
  isOpen: boolean
}>) => {
  const t = await getTranslations("officeListings")
  return (
    <Panel id="riwayat" title={t("parts.log")}>
      <LogList entries={listing.history} isShort />
      {prices ? (
        <div className="mt-3 border-t border-line">
          <PriceChangeFold
            shown={prices}
            page={page}
            isOpen={isOpen}
            path={`/dinas/produk/${listing.id}`}
          />
        </div>
      ) : null}
    </Panel>
  )
}
