import type { EngineName } from "./engines"

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
  "order",
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

/**
 * A change that someone waits for, the products behind a change of something
 * shared, and what a sweep found: a long row of the later never holds up the
 * first.
 */
export const DirtyPriority = { event: 0, spread: 1, sweep: 2 } as const
export type DirtyPriority = (typeof DirtyPriority)[keyof typeof DirtyPriority]

/** A mark that every engine has to look at. */
export const EVERY_ENGINE = "all"
/** Who has to look: every engine, or the one that missed it. */
export type DirtyEngine = typeof EVERY_ENGINE | EngineName

/** A row of the dirty set under lease. */
export type DirtyRow = DirtyMark & {
  id: string
  mark: string
  engine: DirtyEngine
  priority: DirtyPriority
  /** When the lease ends, as the database wrote it: tells it from a later one. */
  lease: string
  /** Earlier work on it broke off: what it wrote and told is not known. */
  is_begun: boolean
}

/** What names a row and the lease on it. */
export type LeasedRow = Pick<DirtyRow, "id" | "mark" | "lease">

/** Tries before a row is laid aside for people to look at. */
export const MAX_ATTEMPTS = 10
