import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failListing } from "../../faults/listing"
import { failAccess } from "../../faults/access"
import {
  isReviewedField,
  isSamePiece,
  pieceOf,
  withPiece,
} from "../../lib/listing-fields"
import { ON_SALE } from "../../lib/listing-states"
import { withSales } from "../../lib/listing-working"
import { LISTING_MODULE } from "../../modules/listing"
import type { ListingPatch } from "../../modules/listing/service"
import { districtOfPesantren } from "../../queries/district-of-pesantren"
import { loadListing } from "../../queries/load-listing"
import { type ContentWriting, planWriting } from "../../queries/plan-writing"
import { requireAccepted, requireWhole } from "../../queries/require-whole"

export type Acceptance = {
  listing_id: string
  version: number
  pesantren_id: string
  area_code: string | null
  product_id: string | null
  field: string
  before: unknown
  after: unknown
  patch: ListingPatch
  writing: ContentWriting
}

/**
 * Works out what an accepted wish does to the product on sale. A wish holds
 * only for what it was made against. Throws `row_not_found`,
 * `change_not_pending`, `listing_change_not_allowed`, `change_stale`,
 * `listing_incomplete`, `papers_unchecked`, `variants_fixed`,
 * `variant_reserved`.
 */
export const planAcceptanceStep = createStep(
  "plan-acceptance",
  async ({ id }: { id: string }, { container }) => {
    const [change] = await container
      .resolve(LISTING_MODULE)
      .listListingChanges({ id }, { take: 1 })
    if (!change) throw failAccess("row_not_found")
    if (change.state !== "pending") throw failListing("change_not_pending")
    const { field, listing_id } = change
    const listing = await loadListing(container, listing_id)
    const { row, live } = listing
    if (row.state !== ON_SALE || !live || !isReviewedField(field))
      throw failListing("listing_change_not_allowed")
    const before = change.before["value"]
    const after = change.after["value"]
    if (!isSamePiece(field, before, pieceOf(live, field)))
      throw failListing("change_stale")
    const content = withSales(withPiece(live, field, after), live)
    const papers = await requireWhole(container, { id: row.id, content })
    if (field === "category") requireAccepted(papers)
    return new StepResponse<Acceptance>({
      ...{ listing_id, field, before, after, version: row.version },
      pesantren_id: row.pesantren_id,
      area_code: await districtOfPesantren(container, row.pesantren_id),
      product_id: row.product_id,
      patch: {
        name: content.name.trim(),
        thumbnail: content.photos[0]?.url ?? null,
        category: content.category,
      },
      writing: await planWriting(container, listing, content),
    })
  }
)
