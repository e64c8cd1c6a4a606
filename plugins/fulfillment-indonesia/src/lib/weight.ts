import type { CourierService } from "./services"

/** One kind of goods in a parcel: figures of one piece, and how many. */
export interface Piece {
  /** Gross grams of one piece. */
  weight_grams: number
  /** Centimetres; all three or none count. */
  length?: number | null
  width?: number | null
  height?: number | null
  quantity: number
}

/** Box and filling of a parcel, in grams. */
export const PACKING_GRAMS = 100

/** The pieces as couriers weigh them: the box belongs to the first. */
export function packed<One extends Piece>([first, ...rest]: One[]): One[] {
  if (!first) return []
  const weight_grams = first.weight_grams + PACKING_GRAMS
  const others =
    first.quantity > 1 ? [{ ...first, quantity: first.quantity - 1 }] : []
  return [{ ...first, weight_grams, quantity: 1 }, ...others, ...rest]
}

/** Up to this many grams over a full kilogram are given free by parcel couriers. */
const TOLERANCE_GRAMS = 300
/** The least that cargo charges for, in kilograms. */
export const CARGO_MIN_KG = 10

/**
 * Cubic centimetres that couriers count as one kilogram: parcels by air and
 * road (JNE, KiriminAja) and trucked cargo (KiriminAja).
 */
export const VOLUME_DIVISORS: Readonly<Record<CourierService, number>> = {
  regular: 6000,
  cargo: 4000,
}

/** Grams that the pieces take up by volume (length × width × height / divisor kg). */
export const volumeGrams = (
  pieces: Piece[],
  divisor = VOLUME_DIVISORS.regular
) => {
  const cubicCentimetres = pieces.reduce(
    (sum, { length, width, height, quantity }) =>
      sum + (length ?? 0) * (width ?? 0) * (height ?? 0) * quantity,
    0
  )
  return (cubicCentimetres * 1000) / divisor
}

/** Grams on the scale, without packing. */
export const goodsGrams = (pieces: Piece[]) =>
  pieces.reduce((sum, piece) => sum + piece.weight_grams * piece.quantity, 0)

/** Grams that a courier goes by: the greater of scale and volume, packed. */
export const packedGrams = (
  pieces: Piece[],
  divisor = VOLUME_DIVISORS.regular
) =>
  Math.ceil(Math.max(goodsGrams(pieces), volumeGrams(pieces, divisor))) +
  PACKING_GRAMS

/**
 * Whole kilograms that a parcel courier charges: at least one, and a started
 * kilogram counts from its 301st gram (the custom of JNE, J&T and SiCepat).
 */
export const chargedKilograms = (grams: number) =>
  Math.max(1, Math.floor((grams + 1000 - TOLERANCE_GRAMS - 1) / 1000))

/** Whole kilograms that cargo charges: each started one, ten at least (JTR). */
export const cargoKilograms = (grams: number) =>
  Math.max(CARGO_MIN_KG, Math.ceil(grams / 1000))

/** Packed grams and charged kilograms of a parcel by one courier service. */
export function weigh(
  pieces: Piece[],
  service: CourierService
): { weight_grams: number; charged_kg: number } {
  const weight_grams = packedGrams(pieces, VOLUME_DIVISORS[service])
  const kilograms = service === "cargo" ? cargoKilograms : chargedKilograms
  return { weight_grams, charged_kg: kilograms(weight_grams) }
}
