import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failListing } from "../../faults/listing"
import type { Photo } from "../../lib/listing-content"
import { oneAtATime } from "../../lib/one-at-a-time"
import { makeFileName } from "../../lib/upload/file-name"
import { cleanPicture } from "../../lib/upload/picture"
import { readUpload, type Upload } from "../../lib/upload/read-upload"

const MAX_BYTES = 8 * 1024 * 1024
/** Enough for the widest size that pages ask for, on a sharp screen. */
const MAX_EDGE = 2000
/** A thumbnail that someone saved again is no photo of goods. */
const MIN_EDGE = 300
const QUALITY = 82

/**
 * Paints a photo anew (upright, without place, time and camera) and keeps it
 * where everybody may see it. One at a time: a picture takes a core and some
 * hundred megabytes. Undo removes the file. Throws what `readUpload` and
 * `cleanPicture` throw, and `photo_too_small`.
 */
export const storePhotoStep = createStep(
  "store-photo",
  async (upload: Upload, { container }) => {
    const { bytes } = await readUpload(upload, {
      kinds: ["jpeg", "png", "webp", "heic"],
      maxBytes: MAX_BYTES,
    })
    const picture = await oneAtATime(() =>
      cleanPicture(bytes, { maxEdge: MAX_EDGE, quality: QUALITY })
    )
    if (Math.min(picture.width, picture.height) < MIN_EDGE)
      throw failListing("photo_too_small", { limit: String(MIN_EDGE) })
    const file = await container.resolve(Modules.FILE).createFiles({
      filename: makeFileName("jpg"),
      mimeType: "image/jpeg",
      content: picture.bytes.toString("base64"),
      access: "public",
    })
    const { width, height } = picture
    const photo: Photo = { url: file.url, width, height }
    return new StepResponse(photo, file.id)
  },
  async (fileId, { container }) => {
    if (fileId) await container.resolve(Modules.FILE).deleteFiles(fileId)
  }
)
