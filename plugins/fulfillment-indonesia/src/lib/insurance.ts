import { latestBegun } from "./rate"

/**
 * What a courier asks for insuring a parcel by one service. Money is whole
 * rupiah, the rate hundredths of a percent (basis points) of the goods' worth.
 */
export interface InsuranceRate {
  service: string
  /** Goods worth more than this are insured; up to it nothing is. */
  goods_above: number
  rate_bp: number
  fixed_fee: number
  /** ISO time from which the row holds; the latest that has begun wins. */
  valid_from: string
}

/** Answers undefined where no row has begun. */
export const insuranceInForce = (
  rates: readonly InsuranceRate[],
  { service, at }: { service: string; at: Date }
): InsuranceRate | undefined =>
  latestBegun(
    rates.filter((rate) => rate.service === service),
    at
  )

/** Basis points of a whole. */
const WHOLE = 10_000

/**
 * Rupiah for insuring goods of so many rupiah, 0 where they are not insured: a
 * share of their worth, rounded up to the rupiah, and what is asked at each
 * parcel.
 */
export const premiumOf = (
  goods: number,
  rate: Pick<InsuranceRate, "goods_above" | "rate_bp" | "fixed_fee"> | undefined
): number =>
  rate && goods > rate.goods_above
    ? Math.ceil((goods * rate.rate_bp) / WHOLE) + rate.fixed_fee
    : 0
