import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { failListing } from "../../faults/listing"
import type { Actor } from "../../lib/actor"
import { LISTING_MODULE } from "../../modules/listing"
import type { ChangeState } from "../../modules/listing/models/listing-change"
import { districtOfPesantren } from "../../queries/district-of-pesantren"

export type DecideChangeInput = {
  id: string
  to: Exclude<ChangeState, "pending">
  by: Actor
  reason?: string | null
}

/**
 * Ends a wish that waits: accepted, refused, or taken back by the shop. Undo
 * makes it wait again. Throws `row_not_found`, `change_not_pending`,
 * `listing_reason_required` for a refusal without one.
 */
export const decideChangeStep = createStep(
  "decide-change",
  async ({ id, to, by, reason }: DecideChangeInput, { container }) => {
    const service = container.resolve(LISTING_MODULE)
    const [change] = await service.listListingChanges({ id }, { take: 1 })
    if (!change) throw failAccess("row_not_found")
    if (to === "refused" && !reason?.trim())
      throw failListing("listing_reason_required")
    const isFirst = await service.decideChange({
      ...{ id, state: to, decided_by: by.id },
      reason: reason?.trim() || null,
    })
    if (!isFirst) throw failListing("change_not_pending")
    const [listing] = await service.listListings(
      { id: change.listing_id },
      { take: 1 }
    )
    if (!listing) throw failListing("listing_not_found")
    const { pesantren_id } = listing
    return new StepResponse(
      {
        ...{ id, pesantren_id, field: change.field },
        listing_id: listing.id,
        area_code: await districtOfPesantren(container, pesantren_id),
      },
      id
    )
  },
  async (id, { container }) => {
    if (id)
      await container.resolve(LISTING_MODULE).updateListingChanges({
        id,
        state: "pending",
        reason: null,
        decided_by: null,
        decided_at: null,
      })
  }
)
