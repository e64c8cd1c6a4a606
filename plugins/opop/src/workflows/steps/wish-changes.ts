import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { WishPlan } from "../../lib/listing-wishes"
import { LISTING_MODULE } from "../../modules/listing"

export type WishChangesInput = {
  listing_id: string
  wishes: WishPlan
  requested_by: string | null
}

/**
 * Takes back the wishes that are wished no longer and writes down the new ones,
 * for an officer to decide. Answers the ids of the new ones. Undo brings back
 * what waited before.
 */
export const wishChangesStep = createStep(
  "wish-changes",
  async (input: WishChangesInput, { container }) => {
    const { listing_id, wishes, requested_by } = input
    const service = container.resolve(LISTING_MODULE)
    await service.updateListingChanges(
      wishes.withdraw.map((id) => ({ id, state: "withdrawn" as const }))
    )
    const created = await service.createListingChanges(
      wishes.create.map(({ field, before, after }) => ({
        ...{ listing_id, field, requested_by },
        before: { value: before },
        after: { value: after },
      }))
    )
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, { ids, withdrawn: wishes.withdraw })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve(LISTING_MODULE)
    await service.deleteListingChanges(done.ids)
    await service.updateListingChanges(
      done.withdrawn.map((id) => ({ id, state: "pending" as const }))
    )
  }
)
