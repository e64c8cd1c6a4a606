declare const rupiah: unique symbol

/** Whole rupiah: never a fraction, never another currency. */
export type Rupiah = number & { readonly [rupiah]: true }

/** Throws RangeError when the number is not a whole, safe amount. */
export const toRupiah = (amount: number): Rupiah => {
  if (!Number.isSafeInteger(amount))
    throw new RangeError(`Not whole rupiah: ${amount}`)
  return amount as Rupiah
}

/** `Rp35.000`, `-Rp2.500`: one form in both languages, as on price tags. */
export const formatRupiah = (amount: number): string => {
  const digits = Math.abs(Math.round(amount))
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ".")
  return `${amount < 0 ? "-" : ""}Rp${digits}`
}

const FACTORS: Readonly<Record<string, number>> = {
  rb: 1_000,
  ribu: 1_000,
  k: 1_000,
  jt: 1_000_000,
  juta: 1_000_000,
}

/**
 * Reads what people type: `25rb`, `1,5 jt`, `Rp. 25.000,-`, `25000`.
 * Null when it is no amount of whole rupiah from 0 upwards.
 */
export const parseRupiah = (typed: string): Rupiah | null => {
  const match = typed
    .trim()
    .toLowerCase()
    .replace(/^rp\.?\s*/, "")
    .replace(/,-$/, "")
    .match(/^(\d[\d.]*)(?:,(\d+))?\s*(rb|ribu|k|jt|juta)?$/)
  if (!match) return null
  const [, whole = "", fraction = "", unit] = match
  const factor = unit === undefined ? 1 : (FACTORS[unit] ?? 1)
  const number = Number(`${whole.replaceAll(".", "")}.${fraction || "0"}`)
  const amount = Math.round(number * factor)
  return Number.isSafeInteger(amount) ? toRupiah(amount) : null
}
