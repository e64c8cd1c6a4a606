import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { applyEdit, type ContentPatch } from "../../lib/listing-edit"
import { emptyContent, type ListingContent } from "../../lib/listing-content"
import { LISTING_MODULE } from "../../modules/listing"

export type CreateListingInput = {
  pesantren_id: string
  name: string
  fields: ContentPatch
  /** Of the listing that it is a copy of. */
  photos?: ListingContent["photos"]
}

/** Begins a draft; undo removes it. */
export const createListingStep = createStep(
  "create-listing",
  async (input: CreateListingInput, { container }) => {
    const { pesantren_id, name, fields, photos = [] } = input
    const empty = { ...emptyContent(name), photos }
    const data = applyEdit(empty, { kind: "fields", fields }) ?? empty
    const { id } = await container.resolve(LISTING_MODULE).createListings({
      pesantren_id,
      name: name.trim(),
      thumbnail: photos[0]?.url ?? null,
      category: data.category,
      data,
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(LISTING_MODULE).deleteListings(id)
  }
)
