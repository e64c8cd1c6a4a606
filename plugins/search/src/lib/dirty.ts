/** Things whose change may change a product in the index. */
export const DIRTY_KINDS = [
  "product",
  "variant",
  "price",
  "price_set",
  "price_list",
  "inventory_item",
  "inventory_level",
  "reservation",
  "category",
  "sales_channel",
  "pesantren",
  "variant_price_link",
  "variant_inventory_link",
  "sales_channel_link",
  "pesantren_link",
] as const
export type DirtyKind = (typeof DIRTY_KINDS)[number]

/**
 * Why: `sale` for what a buyer must not see outdated (price, stock, whether it
 * is sold at all), `text` for the rest.
 */
export type DirtyReason = "sale" | "text"

export type DirtyMark = { kind: DirtyKind; ref: string; reason: DirtyReason }

/** A row of the dirty set under lease. */
export type DirtyRow = DirtyMark & { id: string; mark: string }

/** Tries before a row is laid aside for people to look at. */
export const MAX_ATTEMPTS = 10

/** Pause after the n-th failed try: 2, 4, 8 … at most 600 seconds. */
export const backoffSeconds = (attempts: number) => Math.min(2 ** attempts, 600)
