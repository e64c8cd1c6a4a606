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
/** Cubic centimetres that couriers count as one kilogram. */
export const VOLUME_DIVISOR = 6000
/** Up to this many grams over a full kilogram are given free. */
const TOLERANCE_GRAMS = 300

/** Grams that the pieces take up by volume (length × width × height / 6000 kg). */
export const volumeGrams = (pieces: Piece[]) => {
  const cubicCentimetres = pieces.reduce(
    (sum, { length, width, height, quantity }) =>
      sum + (length ?? 0) * (width ?? 0) * (height ?? 0) * quantity,
    0
  )
  return (cubicCentimetres * 1000) / VOLUME_DIVISOR
}

/** Grams on the scale, without packing. */
export const goodsGrams = (pieces: Piece[]) =>
  pieces.reduce((sum, piece) => sum + piece.weight_grams * piece.quantity, 0)

/** Grams that a courier goes by: the greater of scale and volume, packed. */
export const packedGrams = (pieces: Piece[]) =>
  Math.ceil(Math.max(goodsGrams(pieces), volumeGrams(pieces))) + PACKING_GRAMS

/**
 * Whole kilograms that are charged: at least one, and a started kilogram
 * counts from its 301st gram (the custom of JNE, J&T and SiCepat).
 */
export const chargedKilograms = (grams: number) =>
  Math.max(1, Math.floor((grams + 1000 - TOLERANCE_GRAMS - 1) / 1000))
