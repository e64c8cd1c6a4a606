import { insuranceInForce, premiumOf, type InsuranceRate } from "./insurance"
import { rateAmount, rateInForce, type Rate } from "./rate"
import {
  isService,
  SERVICES,
  type CourierService,
  type ServiceId,
} from "./services"
import { goodsGrams, PACKING_GRAMS, weigh, type Piece } from "./weight"
import { zoneOf, type Zone } from "./zone"

/** What one pesantren sends: from its kecamatan, these pieces. */
export interface Parcel {
  pesantren_id: string
  origin_district: string
  items: Piece[]
  /** What its goods cost before discounts, whole rupiah: what is insured. */
  goods: number
  /** Services that goods or shop rule out, with the code of why. */
  refused: Partial<Record<ServiceId, string>>
  /** What the pesantren asks for bringing it to the buyer's kecamatan itself. */
  own_delivery: { amount: number; days_min: number; days_max: number } | null
  /** Days that the goods keep on their way; null when they do not spoil. */
  keeps_days: number | null
  /** What couriers ask for it now; where there is none, the table counts. */
  courier_quotes: CourierQuote[]
}

/** One service's price for one parcel as a courier has told it. Whole rupiah. */
export interface CourierQuote {
  service: CourierService
  amount: number
  days_min: number
  days_max: number
  /** Who said so, as `biteship:jne:reg`. */
  source: string
}

/** One parcel's share of the shipping, kept in the shipping method's data. */
export interface ParcelPrice {
  pesantren_id: string
  service: ServiceId
  zone: Zone
  /** Grams with packing, by scale or volume. */
  weight_grams: number
  charged_kg: number
  /** All that it costs, insurance and fee included; whole rupiah. */
  amount: number
  /** The part of the amount that insures the goods; 0 where they are not. */
  insurance: number
  /** The part of the amount that paying at the door costs; 0 by any other way. */
  cod_fee: number
  /** Working days on the way; both 0 for pick-up. */
  days_min: number
  days_max: number
  /** Where the price comes from: `table`, `shop`, or the courier's name. */
  source: string
}

/** Why a service cannot carry a parcel. */
export interface ParcelRefusal {
  pesantren_id: string
  service: ServiceId
  code: string
}

export type ParcelQuote = ParcelPrice | ParcelRefusal

export const isPriced = (quote: ParcelQuote): quote is ParcelPrice =>
  "amount" in quote

export interface Tariff {
  destination: string
  rates: Rate[]
  insurance_rates: InsuranceRate[]
  at: Date
}

/**
 * What one service asks for one parcel, or why it cannot carry it: what goods
 * and shop rule out, `no_rate` where the way has no price, `too_slow` where the
 * goods would spoil on it. What a courier carries is insured by our own rows,
 * where it is dear enough, whoever told the price.
 */
export function quoteParcel(
  parcel: Parcel,
  service: ServiceId,
  tariff: Tariff
): ParcelQuote {
  const { pesantren_id, origin_district, refused } = parcel
  const refuse = (code: string) => ({ pesantren_id, service, code })
  const ruledOut = refused[service]
  if (ruledOut) return refuse(ruledOut)
  const zone = zoneOf(origin_district, tariff.destination)
  const parts = { pesantren_id, service, zone, insurance: 0, cod_fee: 0 }
  if (service === "pickup")
    return {
      ...parts,
      ...scaled(parcel.items),
      ...{ amount: 0, days_min: 0, days_max: 0, source: "shop" },
    }
  if (service === "own_delivery")
    return parcel.own_delivery
      ? {
          ...parts,
          ...scaled(parcel.items),
          ...parcel.own_delivery,
          source: "shop",
        }
      : refuse("outside_area")
  const asked = courierPrice(parcel, service, { zone, tariff })
  if (!asked) return refuse("no_rate")
  const { keeps_days } = parcel
  if (keeps_days !== null && asked.days_max > keeps_days)
    return refuse("too_slow")
  const { insurance_rates, at } = tariff
  const insurance = premiumOf(
    parcel.goods,
    insuranceInForce(insurance_rates, { service, at })
  )
  return { ...parts, ...asked, insurance, amount: asked.amount + insurance }
}

/** Weight of what no courier weighs: the goods in their box. */
const scaled = (pieces: Piece[]) => {
  const weight_grams = Math.ceil(goodsGrams(pieces)) + PACKING_GRAMS
  return { weight_grams, charged_kg: Math.ceil(weight_grams / 1000) }
}

function courierPrice(
  parcel: Parcel,
  service: CourierService,
  { zone, tariff }: { zone: Zone; tariff: Tariff }
) {
  const weight = weigh(parcel.items, service)
  const told = parcel.courier_quotes.find((quote) => quote.service === service)
  if (told) {
    const { amount, days_min, days_max, source } = told
    return { ...weight, amount, days_min, days_max, source }
  }
  const rate = rateInForce(tariff.rates, { service, zone, at: tariff.at })
  if (!rate) return undefined
  const { days_min, days_max } = rate
  const amount = rateAmount(rate, weight.charged_kg)
  return { ...weight, amount, days_min, days_max, source: "table" }
}

/** Every service for one parcel, in the order of `SERVICES`. */
export const quoteServices = (parcel: Parcel, tariff: Tariff): ParcelQuote[] =>
  SERVICES.map(({ id }) => quoteParcel(parcel, id, tariff))

/** What a buyer chose for each pesantren; other entries are left out. */
export const readChoices = (value: unknown): Record<string, ServiceId> =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, ServiceId] =>
          isService(entry[1])
        )
      )
    : {}
