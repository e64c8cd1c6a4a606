import { getLocale, getTranslations } from "next-intl/server"
import type { QueuedListing } from "@/data/office/listings"
import { localPath } from "@/i18n/locales"
import { formatRupiah } from "@/lib/money"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Age } from "../age"
import { ListingState } from "./listing-state"

/** A product in the queue: what, whose, where it stands, how long it waits. */
export const ListingRow = async ({ row }: Readonly<{ row: QueuedListing }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeListings"),
  ])
  const category = locale === "en" ? row.category?.name_en : row.category?.name
  return (
    <li className="relative grid grid-cols-[3.5rem_minmax(0,1fr)_auto] gap-x-3 gap-y-1.5 bg-white px-4 py-3 hover:bg-indigo-soft md:grid-cols-[3.5rem_minmax(0,1fr)_10rem_11rem_7rem] md:items-center">
      <Picture
        url={row.thumbnail}
        alt=""
        sizes="56px"
        className="self-start rounded-control max-md:row-span-2"
      />
      <div className="min-w-0 max-md:col-span-2">
        <Link
          href={localPath(locale, `/dinas/produk/${row.id}`)}
          className="font-semibold no-underline after:absolute after:inset-0 hover:underline"
        >
          {row.name}
        </Link>
        <p className="truncate text-sm text-ink-soft">
          {row.pesantren.name} · {row.place}
        </p>
      </div>
      <p className="text-sm text-ink-soft max-md:hidden">
        {category}
        {row.price_min === null ? null : (
          <span className="block text-ink tabular-nums">
            {formatRupiah(row.price_min)}
            {row.price_max !== null && row.price_max !== row.price_min
              ? `–${formatRupiah(row.price_max)}`
              : null}
          </span>
        )}
      </p>
      <div className="flex flex-wrap content-start items-start gap-1">
        <ListingState state={row.state} />
        {row.pending_changes > 0 ? (
          <Badge tone="notice">
            {t("row.changes", { count: row.pending_changes })}
          </Badge>
        ) : null}
      </div>
      <div className="max-md:text-right">
        <Age since={row.waits_since} />
      </div>
    </li>
  )
}
