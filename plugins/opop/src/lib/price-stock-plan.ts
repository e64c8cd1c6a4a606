import { failListing } from "../faults/listing"
import { isPrice, isPriceJump, isStock } from "./listing-limits"
import type { GridRow } from "./price-stock-import"

/** What somebody wants of one thing on sale; what is left out stays. */
export type WantedRow = {
  id: string
  /** Whole rupiah. */
  price?: number | undefined
  /** Pieces that can be sold. */
  stock?: number | undefined
  /** What was shown to them: it must still hold. */
  seen_price?: number | null | undefined
  seen_stock?: number | undefined
}

/** One change that is to be made, and logged. */
export type PlannedChange = {
  variant_id: string
  listing_id: string
  variant_name: string | null
  field: "price" | "stock"
  before: number | null
  after: number
}

export type PlanTerms = {
  /** Large steps of a price are meant. */
  confirm: boolean
  /** Without it prices may not be touched. */
  mayPrice: boolean
}

const nameOf = ({ name, variant }: GridRow) =>
  variant === null ? name : `${name} – ${variant}`

const rupiah = (amount: number | null) =>
  `Rp${String(amount ?? 0).replace(/\B(?=(\d{3})+$)/g, ".")}`

/**
 * The changes that lead from what is on sale to what is wanted. All are checked
 * before any is made. Throws, naming the thing: `variant_unknown`,
 * `price_not_yours`, `price_invalid`, `stock_invalid`, `price_stock_stale`,
 * `price_jump`; `field` is `variants.<index>.<column>`.
 */
export function planPriceStock(
  wanted: readonly WantedRow[],
  current: ReadonlyMap<string, GridRow>,
  terms: PlanTerms
): PlannedChange[] {
  return wanted.flatMap((row, index) => {
    const known = current.get(row.id)
    if (!known)
      throw failListing("variant_unknown", { field: `variants.${index}` })
    check(row, known, { ...terms, field: `variants.${index}` })
    const base = {
      variant_id: row.id,
      listing_id: known.listing_id,
      variant_name: known.variant,
    }
    const changes: PlannedChange[] = []
    if (row.price !== undefined && row.price !== known.price)
      changes.push({
        ...base,
        field: "price",
        before: known.price,
        after: row.price,
      })
    if (row.stock !== undefined && row.stock !== known.stock)
      changes.push({
        ...base,
        field: "stock",
        before: known.stock,
        after: row.stock,
      })
    return changes
  })
}

function check(
  { price, stock, seen_price, seen_stock }: WantedRow,
  known: GridRow,
  { confirm, mayPrice, field }: PlanTerms & { field: string }
): void {
  const product = nameOf(known)
  const isStale =
    (seen_price !== undefined && seen_price !== known.price) ||
    (seen_stock !== undefined && seen_stock !== known.stock)
  if (isStale) throw failListing("price_stock_stale", { field, product })
  if (stock !== undefined && !isStock(stock))
    throw failListing("stock_invalid", { field: `${field}.stock`, product })
  if (price === undefined || price === known.price) return
  if (!mayPrice) throw failListing("price_not_yours", { field })
  if (!isPrice(price))
    throw failListing("price_invalid", { field: `${field}.price`, product })
  if (!confirm && isPriceJump(known.price, price))
    throw failListing("price_jump", {
      ...{ field: `${field}.price`, product },
      before: rupiah(known.price),
      after: rupiah(price),
    })
}
