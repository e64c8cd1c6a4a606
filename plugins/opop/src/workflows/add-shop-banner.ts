import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import type { Upload } from "../lib/upload/read-upload"
import { changeShopProfileWorkflow } from "./change-shop-profile"
import { storePhotoStep } from "./steps/store-photo"

export type AddShopBannerInput = {
  pesantren_id: string
  by: Actor
  upload: Upload
}

/**
 * Puts a picture on top of a shop's page, in the place of the one before. That
 * one's file stays: it was shown, and the log names it. Answers the picture.
 * Throws what storing and changing throw.
 */
export const addShopBannerWorkflow = createWorkflow(
  "add-shop-banner",
  (input: AddShopBannerInput) => {
    const photo = storePhotoStep(transform(input, ({ upload }) => upload))
    changeShopProfileWorkflow.runAsStep({
      input: transform({ input, photo }, (data) => ({
        pesantren_id: data.input.pesantren_id,
        by: data.input.by,
        version: null,
        changes: { banner: data.photo.url },
      })),
    })
    return new WorkflowResponse(photo)
  }
)
