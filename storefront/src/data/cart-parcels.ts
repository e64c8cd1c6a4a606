import "server-only"
import type { Locale } from "@/i18n/locales"
import type { Offer, RawParcel } from "@/lib/cart-view"
import { OffersDto, ParcelsDto, type CartDto } from "./cart-schema"
import { api } from "./client"

/** Parcels of a cart: who sends what, for how much. Throws ApiError. */
export async function fetchParcels(
  id: string,
  locale: Locale
): Promise<RawParcel[]> {
  const path = `/store/carts/${id}/parcels`
  const { parcels } = await api.get(ParcelsDto, path, { locale })
  return parcels.map((parcel): RawParcel => {
    const { id: pesantrenId, slug, name, district } = parcel.pesantren
    return {
      pesantren: { id: pesantrenId, slug, name, district: district.name },
      lineIds: parcel.items.map((item) => item.line_id),
      weightGrams: parcel.weight_grams,
      services: parcel.services.map((service) => ({
        code: service.code,
        name: service.name,
        amount: service.amount,
        insurance: service.insurance,
        daysMin: service.days_min,
        daysMax: service.days_max,
      })),
      unavailable: parcel.unavailable.map((service) => ({
        code: service.code,
        name: service.name,
        reason: service.reason.message,
      })),
      chosen: parcel.chosen,
      pickup: parcel.pickup,
      problem: parcel.problem
        ? {
            code: parcel.problem.code,
            message: parcel.problem.message,
            lineId: parcel.problem.line_id ?? null,
            reopensOn: parcel.problem.reopens_on ?? null,
          }
        : null,
    }
  })
}

const OFFER_FIELDS =
  "id,metadata,variants.id,variants.manage_inventory,variants.allow_backorder,+variants.inventory_quantity,*variants.calculated_price"

/** The most rows that the backend gives at once. */
const ROWS = 100

/** Today's price and stock of the goods in a cart. Throws ApiError. */
export async function fetchOffers(cart: CartDto): Promise<Offer[]> {
  const lines = cart.items ?? []
  const ids = [...new Set(lines.map((line) => line.product_id))]
  const pages = Array.from(
    { length: Math.ceil(ids.length / ROWS) },
    (_, page) => ids.slice(page * ROWS, (page + 1) * ROWS)
  )
  const answers = await Promise.all(
    pages.map((page) =>
      api.get(OffersDto, "/store/products", {
        query: {
          "id[]": page,
          fields: OFFER_FIELDS,
          region_id: cart.region_id,
          limit: ROWS,
        },
      })
    )
  )
  return answers
    .flatMap(({ products }) => products)
    .flatMap(({ metadata, variants }) =>
      variants.flatMap((variant): Offer[] => {
        const price = variant.calculated_price?.calculated_amount
        if (price === null || price === undefined) return []
        const isCounted = variant.manage_inventory && !variant.allow_backorder
        const available = isCounted ? (variant.inventory_quantity ?? 0) : null
        const titleEn = metadata?.title_en ?? null
        return [{ variantId: variant.id, price, available, titleEn }]
      })
    )
}
