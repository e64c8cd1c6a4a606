import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failListing } from "../../faults/listing"
import { LIMITS } from "../../lib/listing-limits"
import { EDITABLE, ON_SALE } from "../../lib/listing-states"
import { loadListing } from "../../queries/load-listing"

/**
 * Passes when a listing takes one more photo: it is asked before the picture is
 * painted, which is the dear part. Throws `listing_not_found`,
 * `listing_locked`, `photos_too_many`.
 */
export const requirePhotoRoomStep = createStep(
  "require-photo-room",
  async ({ id }: { id: string }, { container }) => {
    const { row, content } = await loadListing(container, id)
    if (!EDITABLE.includes(row.state) && row.state !== ON_SALE)
      throw failListing("listing_locked")
    if (content.photos.length >= LIMITS.photos)
      throw failListing("photos_too_many", { limit: String(LIMITS.photos) })
    return new StepResponse(undefined)
  }
)
