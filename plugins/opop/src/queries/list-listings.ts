import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ListingContent } from "../lib/listing-content"
import { LISTING_STATES } from "../lib/listing-states"
import { workingContent } from "../lib/listing-working"
import type { SoldProduct } from "../lib/sold-product"
import { type Condition } from "../lib/territory-sql"
import { findCategories, type NamedCategory } from "./find-categories"
import { countsOf, type ListingSearch, pageOf } from "./listing-sql"
import { loadMarket } from "./load-market"
import { readSoldProducts } from "./read-sold-products"

const time = z.coerce.date().nullable()

const Row = z.object({
  id: z.string(),
  state: z.enum(LISTING_STATES),
  name: z.string(),
  thumbnail: z.string().nullable(),
  category: z.string().nullable(),
  product_id: z.string().nullable(),
  data: ListingContent.nullable(),
  reason: z.string().nullable(),
  submitted_at: time,
  updated_at: z.coerce.date(),
  first_published_at: time,
  waits_since: time,
  pesantren_id: z.string(),
  pesantren_name: z.string(),
  district_code: z.string(),
  open_items: z.number(),
  pending_changes: z.number(),
})
type Row = z.output<typeof Row>

const StateCount = z.object({
  state: z.enum(LISTING_STATES),
  count: z.number(),
  wished: z.number(),
})
type StateCount = z.output<typeof StateCount>

/** A listing as lists show it. */
export type ListedListing = Omit<Row, "data" | "category"> & {
  category: NamedCategory | null
  price_min: number | null
  price_max: number | null
  /** Pieces of all its variants that can be sold; null when nobody said. */
  stock: number | null
  variants: number
  on_sale: boolean
}

export type ListingPage = {
  rows: ListedListing[]
  count: number
  counts: Record<string, number>
}

const run = async (knex: Knex, { sql, bindings }: Condition) =>
  (await knex.raw<{ rows: unknown[] }>(sql, bindings as Knex.RawBinding)).rows

/** One page of listings with prices and stock, and how many there are. */
export async function listListings(
  container: MedusaContainer,
  search: ListingSearch
): Promise<ListingPage> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [found, counted, market] = await Promise.all([
    run(knex, pageOf(search)),
    run(knex, countsOf(search)),
    loadMarket(container),
  ])
  const rows = z.array(Row).parse(found)
  const counts = z.array(StateCount).parse(counted)
  const [products, categories] = await Promise.all([
    readSoldProducts(container, {
      ids: rows.flatMap(({ product_id }) => product_id ?? []),
      location_id: market.location_id,
    }),
    findCategories(
      container,
      rows.flatMap(({ category }) => category ?? [])
    ),
  ])
  return {
    rows: rows.map(({ data, ...row }) => ({
      ...row,
      category: categories.get(row.category ?? "") ?? null,
      ...saleOf({ ...row, data }, products.get(row.product_id ?? "") ?? null),
    })),
    count: counts.reduce((sum, one) => sum + numberOf(one, search.state), 0),
    counts: Object.fromEntries(
      counts.map(({ state, count }) => [state, count])
    ),
  }
}

/** How many of one state fit what is asked for: a state, or several. */
function numberOf({ state, count, wished }: StateCount, asked: string): number {
  const isWaiting = state === "submitted" || state === "under_review"
  if (asked === "changes") return wished
  if (asked === "open") return isWaiting ? count : wished
  return asked === "all" || asked === state ? count : 0
}

function saleOf(row: Row, product: SoldProduct | null) {
  const { variants } = workingContent(row, product, [])
  const prices = variants.flatMap(({ price }) => price ?? [])
  const stocks = variants.flatMap(({ stock }) => stock ?? [])
  return {
    price_min: prices.length > 0 ? Math.min(...prices) : null,
    price_max: prices.length > 0 ? Math.max(...prices) : null,
    stock:
      stocks.length > 0
        ? stocks.reduce((sum, pieces) => sum + pieces, 0)
        : null,
    variants: variants.length,
    on_sale: row.state === "published" && product?.status === "published",
  }
}
