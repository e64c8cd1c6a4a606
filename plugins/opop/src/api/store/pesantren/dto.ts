import type { Locale } from "../../error-handler"
import { publicShopState } from "../../../lib/shop-states"
import { shortText } from "../../../lib/short-text"
import type { getDelivery } from "../../../queries/get-delivery"
import type { ListedPesantren } from "../../../queries/list-pesantren"
import type {
  AreaCounts,
  PesantrenRow,
} from "../../../modules/pesantren/service"

type Told = { story: string | null; story_en: string | null }

/** The story in the reader's language, or in the one there is. */
export const storyFor = (shop: Told, locale: Locale) =>
  locale === "en" ? (shop.story_en ?? shop.story) : shop.story

/** A pesantren of the list. Only what has an approved shop sells anything. */
export function toListItem(
  row: PesantrenRow,
  { names, products }: Pick<ListedPesantren, "names" | "products">,
  locale: Locale
) {
  const sells = publicShopState(row.state) === "approved"
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    district: place(names, row.district_code),
    regency: place(names, row.regency_code),
    province: place(names, row.province_code),
    products_count: sells ? (products.get(row.id) ?? 0) : 0,
    sells,
    story: shortText(storyFor(row, locale)),
    image: row.image,
    opop_badge: row.opop_badge,
    is_demo: row.is_demo,
  }
}

/** Areas as a facet; namesakes are told apart by what they lie in. */
const toFacet = (areas: AreaCounts, names: ListedPesantren["names"]) =>
  areas.map(({ value, count }) => ({
    value,
    label: names(value).full_name.split(", ").slice(0, 2).join(", "),
    count,
  }))

/** Where the pesantren of a list lie. */
export const toFacets = ({ names, regencies, districts }: ListedPesantren) => ({
  regency: toFacet(regencies, names),
  district: toFacet(districts, names),
})

export function place(names: ListedPesantren["names"], code: string) {
  const { id, name } = names(code)
  return { id, name }
}

type Delivery = Awaited<ReturnType<typeof getDelivery>>

/** What buyers are told of own delivery and pick-up. Prices are whole rupiah. */
export const toPublicDelivery = (delivery: Delivery) => ({
  cut_off: delivery.cut_off,
  pickup: delivery.pickup,
  own: delivery.areas.length
    ? {
        days: delivery.own_days,
        areas: delivery.areas.map(({ area_code: id, full_name, price }) => ({
          ...{ id, name: full_name, price },
        })),
      }
    : null,
})
