import { getTranslations } from "next-intl/server"
import type { Listing } from "@/data/seller/listing-schema"
import { formatRupiah } from "@/lib/money"
import { Card } from "@/ui/card"
import { pieceNames, pieceValues } from "./piece-words"

/** A product that cannot be written now, for reading. */
export const ListingFacts = async ({
  listing: { content },
}: Readonly<{ listing: Listing }>) => {
  const [t, what, show] = await Promise.all([
    getTranslations("sellerListing"),
    pieceNames(),
    pieceValues(),
  ])
  const rows = [
    ["photos", content.photos.map(({ url }) => url)],
    ["name", content.name],
    ["category", content.category],
    ["description", content.description],
    ["weight_grams", content.weight_grams],
    ["packed_size", content.packed_size],
    ["lead_days", content.lead_days],
    ["range", content.range],
    ["attributes", content.attributes],
  ] as const
  return (
    <Card as="section" labelledBy="isi" className="sm:p-6!">
      <h2 id="isi" className="pb-3 text-xl">
        {t("group.what")}
      </h2>
      <dl className="flex flex-col gap-3">
        {rows.map(([path, value]) => (
          <div key={path}>
            <dt className="text-sm text-ink-soft">{what(path)}</dt>
            <dd className="break-words">{show(path, value)}</dd>
          </div>
        ))}
        {content.variants.map(({ id, name, price, stock }, index) => (
          <div key={id ?? index}>
            <dt className="text-sm text-ink-soft">
              {name ?? t("field.price")}
            </dt>
            <dd>
              {price === null ? t("list.noPrice") : formatRupiah(price)}
              {stock === null
                ? null
                : ` · ${t("list.stock", { count: stock })}`}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
