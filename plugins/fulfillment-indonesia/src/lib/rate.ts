import type { Zone } from "./zone"

/**
 * What one service costs and how long it takes in one zone. Money is whole
 * rupiah. Cargo asks the same for each kilogram: there both prices are equal.
 */
export interface Rate {
  service: string
  zone: Zone
  first_kg: number
  next_kg: number
  days_min: number
  days_max: number
  /** ISO time from which the row holds; the latest that has begun wins. */
  valid_from: string
}

/** The row that holds at a moment; undefined where none has begun. */
export const latestBegun = <Row extends { valid_from: string }>(
  rows: readonly Row[],
  at: Date
): Row | undefined =>
  rows
    .filter(({ valid_from }) => Date.parse(valid_from) <= at.getTime())
    .sort((a, b) => Date.parse(b.valid_from) - Date.parse(a.valid_from))[0]

/** Answers undefined where no row has begun. */
export const rateInForce = (
  rates: readonly Rate[],
  { service, zone, at }: { service: string; zone: Zone; at: Date }
): Rate | undefined =>
  latestBegun(
    rates.filter((rate) => rate.service === service && rate.zone === zone),
    at
  )

/** Rupiah for a parcel of so many charged kilograms. */
export const rateAmount = (
  rate: Pick<Rate, "first_kg" | "next_kg">,
  kilograms: number
) => rate.first_kg + Math.max(0, kilograms - 1) * rate.next_kg
