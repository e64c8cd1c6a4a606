import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { saveListingWorkflow } from "./save-listing"
import { dropPhotoStep } from "./steps/drop-photo"

export type RemoveListingPhotoInput = { id: string; by: Actor; key: string }

/**
 * Takes a photo away, from the draft or from what is wished; its file goes when
 * nothing shows it. Throws what saving throws, `photos_differ` for a photo
 * that is not there.
 */
export const removeListingPhotoWorkflow = createWorkflow(
  "remove-listing-photo",
  (input: RemoveListingPhotoInput) => {
    const plan = saveListingWorkflow.runAsStep({
      input: transform(input, ({ id, by, key }) => ({
        ...{ id, by, version: null },
        edit: { kind: "remove_photo" as const, key },
      })),
    })
    dropPhotoStep(
      transform({ input, plan }, (data) => ({
        listing_id: data.input.id,
        before: data.plan.photos_before,
        key: data.input.key,
      }))
    )
    return new WorkflowResponse(plan)
  }
)
