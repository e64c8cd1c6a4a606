import type { PlannedChange } from "./price-stock-plan"

/** What the log calls a change of price or stock. */
export const PRICE_STOCK_CHANGED = "listing.price_stock_changed"

type Side = "before" | "after"
type Amounts = Record<string, number | null | Record<string, number | null>>

/** Amounts by field, of several variants by their names then. */
const amounts = (changes: readonly PlannedChange[], side: Side): Amounts => {
  const found: Amounts = {}
  for (const { field, variant_name, ...change } of changes) {
    const known = found[field]
    found[field] =
      variant_name === null
        ? change[side]
        : {
            ...(typeof known === "object" ? known : {}),
            [variant_name]: change[side],
          }
  }
  return found
}

/** What the log keeps of changes made at once: an entry for each product. */
export const priceStockLogs = (
  changes: readonly PlannedChange[]
): { listing_id: string; before: Amounts; after: Amounts }[] =>
  [...new Set(changes.map(({ listing_id }) => listing_id))].map(
    (listing_id) => {
      const own = changes.filter((change) => change.listing_id === listing_id)
      return {
        listing_id,
        before: amounts(own, "before"),
        after: amounts(own, "after"),
      }
    }
  )
