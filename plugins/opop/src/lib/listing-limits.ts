/**
 * What a listing may hold. Money in whole rupiah, weights in grams,
 * sides in centimetres.
 */
export const LIMITS = {
  name: { min: 3, max: 120 },
  description: { min: 30, max: 4000 },
  photos: 10,
  variants: 30,
  price: { min: 100, max: 100_000_000 },
  stock: 100_000,
  weight: 100_000,
  side_cm: 200,
  option: 40,
  variant_name: 60,
} as const

/** A step of a price larger than this (either way) is asked about first. */
export const JUMP = 3

/** Whether a price may be meant, or is rather a slip of the finger. */
export const isPriceJump = (before: number | null, after: number): boolean =>
  before !== null &&
  before > 0 &&
  (after > before * JUMP || after * JUMP < before)

export const isPrice = (value: number): boolean =>
  Number.isInteger(value) &&
  value >= LIMITS.price.min &&
  value <= LIMITS.price.max

export const isStock = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= LIMITS.stock
