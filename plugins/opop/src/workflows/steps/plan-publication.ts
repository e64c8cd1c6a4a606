import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failListing } from "../../faults/listing"
import type { Actor } from "../../lib/actor"
import { findListingTransition, ON_SALE } from "../../lib/listing-states"
import type { ListingPatch } from "../../modules/listing/service"
import { loadListing } from "../../queries/load-listing"
import { type ContentWriting, planWriting } from "../../queries/plan-writing"
import { requireAccepted, requireWhole } from "../../queries/require-whole"

export type Publication = {
  version: number
  patch: ListingPatch
  product_id: string
  /** How the product gets what was approved; null when it has it already. */
  writing: ContentWriting
}

export type PlanPublicationInput = {
  id: string
  by: Actor
  /** At which it was read, where the asker knows it. */
  version: number | null
}

/**
 * Checks that what an officer wants on sale is whole and its papers accepted,
 * and works out what is written to the product. Throws `listing_not_found`,
 * `listing_changed_meanwhile`, `listing_incomplete`, `papers_unchecked`.
 */
export const planPublicationStep = createStep(
  "plan-publication",
  async ({ id, by, version }: PlanPublicationInput, { container }) => {
    const listing = await loadListing(container, id)
    const { row, product, content } = listing
    if (version != null && version !== row.version)
      throw failListing("listing_changed_meanwhile")
    const transition = findListingTransition(
      { state: row.state, is_approved: row.approved_at !== null },
      ON_SALE
    )
    if (!product || !transition?.who.includes(by.type))
      throw failListing("listing_change_not_allowed")
    requireAccepted(await requireWhole(container, { id, content }))
    return new StepResponse<Publication>({
      version: row.version,
      patch: {
        data: null,
        name: content.name.trim(),
        thumbnail: content.photos[0]?.url ?? null,
        category: content.category,
      },
      product_id: product.id,
      writing: await planWriting(container, listing, content),
    })
  }
)
