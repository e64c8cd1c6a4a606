import { getLocale, getTranslations } from "next-intl/server"
import type { ListingRow as Row } from "@/data/seller/listing-schema"
import { localPath } from "@/i18n/locales"
import { cx } from "@/lib/cx"
import { Badge } from "@/ui/badge"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { ListingBadge } from "./listing-badge"

/** From here on a thing is nearly sold out. */
const LOW = 3

/** A product in the list: what it is, where it stands, what it costs. */
export const ListingRow = async ({ row }: Readonly<{ row: Row }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerListing"),
  ])
  const { price_min: price, price_max: top, stock, variants } = row
  return (
    <Card
      as="li"
      className="relative grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 p-3!"
    >
      <Picture
        url={row.thumbnail}
        alt=""
        sizes="72px"
        className="self-start rounded-control"
      />
      <div className="min-w-0">
        <Link
          href={localPath(locale, `/penjual/produk/${row.id}`)}
          className="line-clamp-2 font-semibold no-underline after:absolute after:inset-0 hover:underline"
        >
          {row.name || t("unnamed")}
        </Link>
        <p className="flex flex-wrap items-baseline gap-x-2 pt-0.5 text-sm">
          {price === null ? (
            <span className="text-ink-soft">{t("list.noPrice")}</span>
          ) : (
            <Price
              amount={price}
              from={top !== price ? t("list.from") : undefined}
            />
          )}
          {stock === null ? null : (
            <span
              className={cx(
                stock <= LOW ? "font-semibold text-manggis" : "text-ink-soft"
              )}
            >
              {t("list.stock", { count: stock })}
            </span>
          )}
          {variants > 1 ? (
            <span className="text-ink-soft">
              {t("list.variants", { count: variants })}
            </span>
          ) : null}
        </p>
        <p className="flex flex-wrap gap-1 pt-1.5">
          <ListingBadge state={row.state} />
          {row.open_items > 0 ? (
            <Badge tone="notice">
              {t("list.items", { count: row.open_items })}
            </Badge>
          ) : null}
          {row.pending_changes > 0 ? (
            <Badge tone="place">
              {t("list.changes", { count: row.pending_changes })}
            </Badge>
          ) : null}
        </p>
      </div>
    </Card>
  )
}
