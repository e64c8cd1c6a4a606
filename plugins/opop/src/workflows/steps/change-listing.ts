import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failListing } from "../../faults/listing"
import { LISTING_MODULE } from "../../modules/listing"
import type { ListingPatch } from "../../modules/listing/service"

export type ChangeListingInput = {
  id: string
  /** At which it was read: another one means that somebody was faster. */
  version: number
  patch: ListingPatch
}

/**
 * Writes columns of a listing and counts its version up; undo writes back what
 * stood there. Throws `listing_not_found`, `listing_changed_meanwhile`.
 */
export const changeListingStep = createStep(
  "change-listing",
  async (input: ChangeListingInput, { container }) => {
    const service = container.resolve(LISTING_MODULE)
    const [before] = await service.listListings({ id: input.id }, { take: 1 })
    if (!before) throw failListing("listing_not_found")
    if (!(await service.changeListing(input)))
      throw failListing("listing_changed_meanwhile")
    return new StepResponse(input.id, before)
  },
  async (before, { container }) => {
    if (before)
      await container.resolve(LISTING_MODULE).writeBackListings([before])
  }
)
