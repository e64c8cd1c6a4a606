import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { failListing } from "../faults/listing"
import type { ListingContent } from "../lib/listing-content"
import { contentOf, type SoldProduct } from "../lib/sold-product"
import { workingContent } from "../lib/listing-working"
import { LISTING_MODULE } from "../modules/listing"
import type { ListingChange } from "../modules/listing/models/listing-change"
import type { ListingItem } from "../modules/listing/models/listing-item"
import type { ListingRow } from "../modules/listing/service"
import { loadMarket, type Market } from "./load-market"
import { readSoldProducts } from "./read-sold-products"

export type ListingItemRow = InferTypeOf<typeof ListingItem>
export type ListingChangeRow = InferTypeOf<typeof ListingChange>

/** A listing with everything that its content follows from. */
export type LoadedListing = {
  row: ListingRow
  /** Made with the first submission; null before, and when it is gone. */
  product: SoldProduct | null
  /** What buyers see, or saw last; null before the first approval. */
  live: ListingContent | null
  /** What the shop's people work on. */
  content: ListingContent
  /** Newest first, both. */
  items: ListingItemRow[]
  changes: ListingChangeRow[]
  market: Market
}

/** Rows of the past that are shown. */
const SHOWN = 200

/** A listing by its id. Throws `listing_not_found`. */
export async function loadListing(
  container: MedusaContainer,
  id: string
): Promise<LoadedListing> {
  const service = container.resolve(LISTING_MODULE)
  const [[row], items, changes, market] = await Promise.all([
    service.listListings({ id }, { take: 1 }),
    service.listListingItems(
      { listing_id: id },
      { take: SHOWN, order: { created_at: "DESC", id: "DESC" } }
    ),
    service.listListingChanges(
      { listing_id: id },
      { take: SHOWN, order: { created_at: "DESC", id: "DESC" } }
    ),
    loadMarket(container),
  ])
  if (!row) throw failListing("listing_not_found")
  const products = await readSoldProducts(container, {
    ids: row.product_id ? [row.product_id] : [],
    location_id: market.location_id,
  })
  const product = products.get(row.product_id ?? "") ?? null
  const pending = changes.filter(({ state }) => state === "pending")
  return {
    row,
    product,
    live: product && row.first_published_at ? contentOf(product) : null,
    content: workingContent(row, product, pending),
    items,
    changes,
    market,
  }
}
