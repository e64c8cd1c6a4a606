import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"
import type { LISTING_ITEM_STATES } from "../../modules/listing/models/listing-item"

type State = (typeof LISTING_ITEM_STATES)[number]

/** Takes every request of a listing as settled; undo gives back their states. */
export const closeItemsStep = createStep(
  "close-items",
  async ({ listing_id }: { listing_id: string }, { container }) => {
    const service = container.resolve(LISTING_MODULE)
    const open = await service.listListingItems(
      { listing_id, state: ["open", "answered"] },
      { select: ["id", "state"], take: 1000 }
    )
    const before = open.map(({ id, state }): { id: string; state: State } => ({
      id,
      state,
    }))
    await service.updateListingItems(
      before.map(({ id }) => ({ id, state: "accepted" as const }))
    )
    return new StepResponse(undefined, before)
  },
  async (before, { container }) => {
    if (before?.length)
      await container.resolve(LISTING_MODULE).updateListingItems(before)
  }
)
