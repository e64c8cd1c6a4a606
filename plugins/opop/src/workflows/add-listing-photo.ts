import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import type { Upload } from "../lib/upload/read-upload"
import { LISTING_LOCK } from "./listing-lock"
import { saveListingWorkflow } from "./save-listing"
import { requirePhotoRoomStep } from "./steps/require-photo-room"
import { storePhotoStep } from "./steps/store-photo"

export type AddListingPhotoInput = { id: string; by: Actor; upload: Upload }

/**
 * Adds a photo at the end: to the draft, or to what is wished for a product on
 * sale. Photos that come at once each find their place. Answers the photo.
 * Throws what storing and saving throw.
 */
export const addListingPhotoWorkflow = createWorkflow(
  "add-listing-photo",
  (input: AddListingPhotoInput) => {
    requirePhotoRoomStep(transform(input, ({ id }) => ({ id })))
    const photo = storePhotoStep(transform(input, ({ upload }) => upload))
    const key = transform(input, ({ id }) => `listing:${id}`)
    acquireLockStep(
      transform({ key }, (lock) => ({ ...lock, ...LISTING_LOCK }))
    )
    saveListingWorkflow.runAsStep({
      input: transform({ input, photo }, (data) => ({
        id: data.input.id,
        version: null,
        by: data.input.by,
        edit: { kind: "add_photo" as const, photo: data.photo },
      })),
    })
    releaseLockStep({ key })
    return new WorkflowResponse(photo)
  }
)
