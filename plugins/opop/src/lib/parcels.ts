import type { CartFault } from "./cart-faults"
import type { Range } from "./cart-range"

/** Who made the goods, and whether their shop sells now. */
export interface Maker {
  id: string
  slug: string
  name: string
  district_code: string
  is_selling: boolean
  /** While it is on holiday: the day on which it sells again; else null. */
  reopens_on: string | null
}

/** One line of a cart or order, with what sending it needs. */
export interface PurchaseLine {
  id: string
  variant_id: string
  title: string
  quantity: number
  /** What one piece costs before discounts, rupiah. */
  unit_price: number
  /** Gross grams of one piece. */
  weight_grams: number
  /** Centimetres of one piece. */
  length: number | null
  width: number | null
  height: number | null
  range: Range
  /** Days that they keep; null when they do not spoil. */
  keeps_days: number | null
  is_for_sale: boolean
  maker: Maker | null
}

/** What one pesantren sends for a purchase. */
export interface Parcel {
  maker: Maker
  lines: PurchaseLine[]
}

const byAge = (one: PurchaseLine, other: PurchaseLine) =>
  one.id < other.id ? -1 : 1

/**
 * One parcel per pesantren, in the order in which they came into the cart,
 * which their ids tell (ULID): rows come in any order.
 */
export function groupParcels(lines: PurchaseLine[]): Parcel[] {
  const parcels = new Map<string, Parcel>()
  for (const line of lines.toSorted(byAge)) {
    if (!line.maker) continue
    const parcel = parcels.get(line.maker.id) ?? {
      maker: line.maker,
      lines: [],
    }
    parcel.lines.push(line)
    parcels.set(line.maker.id, parcel)
  }
  return [...parcels.values()]
}

/** Grams of the goods, without packing. */
export const parcelGrams = (lines: PurchaseLine[]) =>
  lines.reduce((sum, line) => sum + line.weight_grams * line.quantity, 0)

/**
 * What the goods of a parcel are worth: price by quantity, before discounts,
 * which the marketplace may bear; whole rupiah.
 */
export const parcelGoods = (lines: readonly PurchaseLine[]) =>
  Math.round(
    lines.reduce((sum, line) => sum + line.unit_price * line.quantity, 0)
  )

/**
 * Why a line cannot be bought, or null: no longer for sale, its shop not
 * approved (DESIGN D5) or on holiday. How far it may travel depends on who
 * carries it, and is judged there (`service-rules.ts`).
 */
export function lineFault(
  line: Omit<PurchaseLine, "unit_price">
): CartFault | null {
  const data = { line_id: line.id, title: line.title }
  if (!line.is_for_sale || !line.maker) {
    return { code: "product_unavailable", data }
  }
  const named = { ...data, pesantren: line.maker.name }
  if (!line.maker.is_selling) return { code: "shop_closed", data: named }
  const { reopens_on } = line.maker
  return reopens_on
    ? { code: "shop_on_holiday", data: { ...named, reopens_on } }
    : null
}

/** The first fault among lines, or null. */
export function firstFault(lines: PurchaseLine[]): CartFault | null {
  for (const line of lines) {
    const fault = lineFault(line)
    if (fault) return fault
  }
  return null
}
