import { parsePieces, parsePrice } from "./listing-form"

/** A price or a stock that somebody wants changed, and what they saw before. */
export interface WantedChange {
  id: string
  price?: number
  stock?: number
  seen_price?: number | null
  seen_stock?: number
}

type GridError = "price_invalid" | "stock_number"

const asSeen = (text: string | undefined): number | null =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : null

/**
 * What differs in the grid from what it was made with. Fields are
 * `price_<id>`, `stock_<id>`, and what was seen in `seen_price_<id>` and
 * `seen_stock_<id>`. Empty fields stay as they are.
 */
export function readGrid(typed: Readonly<Record<string, string>>): {
  changes: WantedChange[]
  errors: Record<string, GridError>
} {
  const errors: Record<string, GridError> = {}
  const changes = new Map<string, WantedChange>()
  for (const [name, text] of Object.entries(typed)) {
    const match = /^(price|stock)_([A-Za-z0-9_]+)$/.exec(name)
    const [, field, id = ""] = match ?? []
    if (!field || text.trim() === "") continue
    const isPrice = field === "price"
    const value = isPrice ? parsePrice(text) : parsePieces(text)
    const seen = asSeen(typed[`seen_${field}_${id}`])
    if (value === null)
      errors[name] = isPrice ? "price_invalid" : "stock_number"
    else if (value !== seen)
      changes.set(id, {
        ...(changes.get(id) ?? { id }),
        ...(isPrice
          ? { price: value, seen_price: seen }
          : { stock: value, ...(seen === null ? {} : { seen_stock: seen }) }),
      })
  }
  return { changes: [...changes.values()], errors }
}
