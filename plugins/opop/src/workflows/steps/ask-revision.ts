import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { valueOfPath } from "../../lib/listing-answers"
import { LISTING_MODULE } from "../../modules/listing"
import { loadListing } from "../../queries/load-listing"

export type RevisionItem = { path: string; reason: string }

export type AskRevisionInput = {
  listing_id: string
  items: RevisionItem[]
  requested_by: string | null
}

/** What was made, and which answers were taken as read. */
type Asked = { ids: string[]; read: string[] } | null

/**
 * Writes down what is to be put right, with what stands there now, and takes
 * former answers as read. Undo takes both back.
 */
export const askRevisionStep = createStep(
  "ask-revision",
  async (input: AskRevisionInput, { container }) => {
    const { listing_id, items, requested_by } = input
    if (items.length === 0) return new StepResponse<string[], Asked>([], null)
    const service = container.resolve(LISTING_MODULE)
    const { content } = await loadListing(container, listing_id)
    const created = await service.createListingItems(
      items.map(({ path, reason }) => ({
        listing_id,
        path,
        reason,
        requested_by,
        before: { value: valueOfPath(content, path) },
      }))
    )
    const ids = created.map(({ id }) => id)
    const read = await service.listListingItems(
      { listing_id, state: "answered" },
      { select: ["id"], take: 1000 }
    )
    await service.updateListingItems(
      read.map(({ id }) => ({ id, state: "accepted" as const }))
    )
    return new StepResponse<string[], Asked>(ids, {
      ids,
      read: read.map(({ id }) => id),
    })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve(LISTING_MODULE)
    await service.deleteListingItems(done.ids)
    await service.updateListingItems(
      done.read.map((id) => ({ id, state: "answered" as const }))
    )
  }
)
