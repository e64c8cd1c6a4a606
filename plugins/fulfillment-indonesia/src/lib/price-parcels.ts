import {
  isPriced,
  quoteParcel,
  quoteServices,
  type Parcel,
  type ParcelPrice,
  type ParcelQuote,
  type ParcelRefusal,
  type Tariff,
} from "./quote-parcel"
import { MIXED, type OptionId, type ServiceId } from "./services"

/** A purchase by one shipping option. */
export interface PricedPurchase {
  /** The parcels that can be carried, each by its service. */
  prices: ParcelPrice[]
  /** Those that cannot: with one of them the purchase has no price. */
  refusals: ParcelRefusal[]
}

/**
 * Prices each parcel of a purchase: by what the buyer chose for its pesantren,
 * else by the option's own service, or, for the mixed option, by the first
 * service that can carry it. What paying at the door costs is charged once, with
 * the one parcel: more than one cannot be paid so, and are charged nothing for
 * it. The sum of the amounts is the price of the shipping method.
 */
export function priceParcels(
  input: Tariff & {
    option: OptionId
    /** Service by pesantren; a choice for who sends nothing is of no matter. */
    choices: Readonly<Record<string, ServiceId>>
    parcels: Parcel[]
    /** Whole rupiah; 0 for who pays by any other way. */
    cod_fee: number
  }
): PricedPurchase {
  const { option, choices, parcels, cod_fee, ...tariff } = input
  const quotes = parcels.map((parcel): ParcelQuote => {
    const service = choices[parcel.pesantren_id] ?? option
    return service === MIXED
      ? firstThatCan(quoteServices(parcel, tariff))
      : quoteParcel(parcel, service, tariff)
  })
  return {
    prices: quotes
      .filter(isPriced)
      .map((price) => (parcels.length === 1 ? charge(price, cod_fee) : price)),
    refusals: quotes.flatMap((quote) => (isPriced(quote) ? [] : [quote])),
  }
}

const charge = (price: ParcelPrice, cod_fee: number): ParcelPrice => ({
  ...price,
  cod_fee,
  amount: price.amount + cod_fee,
})

function firstThatCan(quotes: ParcelQuote[]): ParcelQuote {
  const found = quotes.find(isPriced) ?? quotes[0]
  if (!found) throw new RangeError("There is no service")
  return found
}
