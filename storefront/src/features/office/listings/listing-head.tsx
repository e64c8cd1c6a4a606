import { getLocale, getTranslations } from "next-intl/server"
import type { Listing } from "@/data/office/listings"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"
import { Age } from "../age"
import { PageHead } from "../page-head"
import { ListingState } from "./listing-state"

/** Which product it is, whose, and where it stands. */
export const ListingHead = async ({
  listing,
}: Readonly<{ listing: Listing }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeListings"),
  ])
  const { pesantren, submitted_at: submitted, product } = listing
  const waits = ["submitted", "under_review"].includes(listing.state)
  return (
    <PageHead
      back={{ href: localPath(locale, "/dinas/produk"), label: t("back") }}
      title={listing.name}
      lead={
        <>
          <Link
            href={localPath(locale, `/dinas/pesantren/${pesantren.id}`)}
            className="link"
          >
            {pesantren.name}
          </Link>
          {` · ${pesantren.place}`}
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1 text-sm">
            <ListingState state={listing.state} />
            {listing.on_sale ? (
              <Badge tone="success">{t("onSale")}</Badge>
            ) : null}
            {waits ? <Age since={submitted} /> : null}
            {submitted
              ? t("submitted", { time: formatDateTime(submitted, locale) })
              : null}
            {listing.on_sale && product ? (
              <Link
                href={localPath(locale, `/produk/${product.handle}`)}
                className="link"
              >
                {t("openInShop")}
              </Link>
            ) : null}
          </span>
        </>
      }
    />
  )
}
