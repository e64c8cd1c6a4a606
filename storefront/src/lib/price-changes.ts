import { z } from "zod"

export const PRICE_CHANGES_PER_PAGE = 20

const PriceChange = z.object({
  id: z.string(),
  /** As it was called then; null: there was only one. */
  variant: z.string().nullable(),
  /** Whole rupiah, or pieces that can be sold. */
  field: z.enum(["price", "stock"]),
  before: z.number().nullable(),
  after: z.number(),
  source: z.enum(["listing", "grid", "import"]),
  by: z.string().nullable(),
  /** ISO time. */
  at: z.string(),
})

/** A page of who changed price and stock of a product, the last change first. */
export const PriceChanges = z.object({
  changes: z.array(PriceChange),
  count: z.number(),
})
export type PriceChanges = z.output<typeof PriceChanges>

/** The backend opens no list beyond this place. */
const MAX_OFFSET = 100_000

/** What the backend is asked for one page, from 1. */
export const priceChangesQuery = (page: number) => ({
  limit: PRICE_CHANGES_PER_PAGE,
  offset: Math.min((page - 1) * PRICE_CHANGES_PER_PAGE, MAX_OFFSET),
})
