import type { Rate } from "./rate"
import type { Zone } from "./zone"

/**
 * Our own starting figures: published tariffs of couriers from 2015 to 2019,
 * carried forward by hand and rounded. They are meant to be replaced by rows
 * with a later `valid_from`.
 * Columns: first kilogram, each next one, cargo per kilogram (rupiah), days
 * from, days to.
 */
const FIGURES: Record<Zone, [number, number, number, number, number]> = {
  same_district: [8_000, 5_000, 3_000, 1, 2],
  same_regency: [10_000, 7_000, 3_500, 1, 2],
  same_province_java: [13_000, 10_000, 4_500, 2, 3],
  same_province: [20_000, 16_000, 7_000, 2, 5],
  java: [19_000, 16_000, 6_000, 2, 4],
  java_near: [35_000, 31_000, 11_000, 3, 6],
  east: [95_000, 90_000, 29_000, 6, 14],
  java_far: [48_000, 44_000, 16_000, 4, 8],
  rest: [60_000, 55_000, 21_000, 5, 12],
}

const VALID_FROM = "2026-01-01T00:00:00.000Z"

const rates = (
  service: string,
  prices: (figures: (typeof FIGURES)[Zone]) => [number, number]
): Rate[] =>
  Object.entries(FIGURES).map(([zone, figures]) => {
    const [, , , days_min, days_max] = figures
    const [first_kg, next_kg] = prices(figures)
    const price = { service, zone: zone as Zone, first_kg, next_kg }
    return { ...price, days_min, days_max, valid_from: VALID_FROM }
  })

/** Rows for an empty table, loaded with `upsertShippingRatesWorkflow`. */
export const DEFAULT_RATES: Rate[] = [
  ...rates("regular", ([first, next]) => [first, next]),
  ...rates("cargo", ([, , each]) => [each, each]),
]
