import { getLocale, getTranslations } from "next-intl/server"
import type { Listing } from "@/data/office/listings"
import { LISTING_ATTRIBUTES, type ListingField } from "@/lib/listing-paths"
import { mediaPath } from "@/lib/media"
import { formatRupiah } from "@/lib/money"
import { formatWeight } from "@/lib/weight"
import { Picture } from "@/ui/picture"
import { Fact, Facts } from "../facts"
import { Panel } from "../panel"
import type { ListingWords } from "./listing-words"

const SHOWN = [
  "name",
  "category",
  "weight_grams",
  "packed_size",
  "lead_days",
  "range",
  "description",
] as const satisfies readonly ListingField[]

/** A product as its shop wants it: pictures, words, variants. */
export const ListingContent = async ({
  listing,
  words,
}: Readonly<{ listing: Listing; words: ListingWords }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeListings"),
  ])
  const { content } = listing
  const told = LISTING_ATTRIBUTES.filter((key) => content.attributes[key])
  return (
    <>
      <Panel id="foto" title={t("parts.photos")}>
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 md:grid-cols-4">
          {content.photos.map(({ id, url }, index) => (
            <li key={id}>
              <a
                href={mediaPath(url, 1080) ?? undefined}
                target="_blank"
                rel="noreferrer"
              >
                <Picture
                  url={url}
                  alt={t("photo", { number: index + 1, name: listing.name })}
                  sizes="(min-width: 48rem) 200px, 45vw"
                  className="rounded-control"
                />
              </a>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel id="isi-produk" title={t("parts.content")}>
        <Facts>
          {SHOWN.map((field) => (
            <Fact
              key={field}
              label={words.path(field)}
              isWide={field === "description"}
            >
              {words.value(field, content[field])}
            </Fact>
          ))}
          {told.map((key) => (
            <Fact key={key} label={t(`attributes.${key}`)}>
              {content.attributes[key]}
            </Fact>
          ))}
        </Facts>
      </Panel>
      <Panel id="varian" title={t("parts.variants")} aside={content.option}>
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-b border-line-strong text-left">
              <th scope="col" className="py-2 pr-3 font-semibold">
                {t("columns.variant")}
              </th>
              {(["price", "stock", "weight"] as const).map((column) => (
                <th
                  key={column}
                  scope="col"
                  className="py-2 pl-3 text-right font-semibold"
                >
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {content.variants.map(
              ({ id, name, price, stock, ...variant }, index) => {
                const grams = variant.weight_grams ?? content.weight_grams
                return (
                  <tr key={id ?? index}>
                    <th scope="row" className="py-2 pr-3 text-left font-normal">
                      {name ?? t("single")}
                    </th>
                    <td className="py-2 pl-3 text-right tabular-nums">
                      {price === null ? "–" : formatRupiah(price)}
                    </td>
                    <td className="py-2 pl-3 text-right tabular-nums">
                      {stock ?? "–"}
                    </td>
                    <td className="py-2 pl-3 text-right tabular-nums">
                      {grams === null ? "–" : formatWeight(grams, locale)}
                    </td>
                  </tr>
                )
              }
            )}
          </tbody>
        </table>
      </Panel>
    </>
  )
}
