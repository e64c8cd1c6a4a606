import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"

/**
 * Takes back the wishes of a listing that are not decided yet, when it leaves
 * sale; undo makes them wait again.
 */
export const withdrawChangesStep = createStep(
  "withdraw-changes",
  async ({ listing_ids }: { listing_ids: string[] }, { container }) => {
    const service = container.resolve(LISTING_MODULE)
    const pending = await service.listListingChanges(
      { listing_id: listing_ids, state: "pending" },
      { select: ["id"], take: 1000 }
    )
    const ids = pending.map(({ id }) => id)
    await service.updateListingChanges(
      ids.map((id) => ({ id, state: "withdrawn" as const }))
    )
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container
        .resolve(LISTING_MODULE)
        .updateListingChanges(
          ids.map((id) => ({ id, state: "pending" as const }))
        )
  }
)
