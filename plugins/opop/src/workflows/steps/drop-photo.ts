import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type ListingContent, photoKey } from "../../lib/listing-content"
import { LISTING_MODULE } from "../../modules/listing"
import { isPhotoUsed } from "../../queries/is-photo-used"

export type DropPhotoInput = {
  listing_id: string
  /** The pictures before and after the edit. */
  before: ListingContent["photos"]
  key: string
}

/**
 * Removes the file of a photo that nothing shows any more: people expect a
 * picture that they took away to be gone. What was on sale keeps its files, for
 * orders and the log. Not undone, so it comes last.
 */
export const dropPhotoStep = createStep(
  "drop-photo",
  async ({ listing_id, before, key }: DropPhotoInput, { container }) => {
    const url = before.find((photo) => photoKey(photo) === key)?.url
    const [row] = await container
      .resolve(LISTING_MODULE)
      .listListings({ id: listing_id }, { take: 1 })
    if (!url || !row || row.first_published_at) return new StepResponse(false)
    if (await isPhotoUsed(container, { url, listing_id }))
      return new StepResponse(false)
    await container.resolve(Modules.FILE).deleteFiles(key)
    return new StepResponse(true)
  }
)
