import { rateAmount, rateInForce, type Rate } from "./rate"
import { chargedKilograms, packedGrams, type Piece } from "./weight"
import { zoneOf, type Zone } from "./zone"

/** What one pesantren sends: from its kecamatan, these pieces. */
export interface Parcel {
  pesantren_id: string
  origin_district: string
  items: Piece[]
}

/** One parcel's share of the shipping, kept in the shipping method's data. */
export interface ParcelPrice {
  pesantren_id: string
  zone: Zone
  /** Grams with packing, by scale or volume. */
  weight_grams: number
  charged_kg: number
  /** Whole rupiah. */
  amount: number
  days_min: number
  days_max: number
}

/**
 * Prices each parcel of a purchase by one service. The sum of the amounts is
 * the price of the shipping method. Undefined when any parcel has no rate:
 * then the service cannot carry this purchase.
 */
export function priceParcels(input: {
  service: string
  destination: string
  parcels: Parcel[]
  rates: Rate[]
  at: Date
}): ParcelPrice[] | undefined {
  const { service, destination, parcels, rates, at } = input
  const prices: ParcelPrice[] = []
  for (const { pesantren_id, origin_district, items } of parcels) {
    const zone = zoneOf(origin_district, destination)
    const rate = rateInForce(rates, { service, zone, at })
    if (!rate) return undefined
    const weight_grams = packedGrams(items)
    const charged_kg = chargedKilograms(weight_grams)
    prices.push({
      pesantren_id,
      zone,
      weight_grams,
      charged_kg,
      amount: rateAmount(rate, charged_kg),
      days_min: rate.days_min,
      days_max: rate.days_max,
    })
  }
  return prices
}
