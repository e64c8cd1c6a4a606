import { createHash, randomBytes } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cleanPicture, decodePicture } from "../../lib/proof/clean-picture"

export interface StoredPicture {
  file_id: string
  /** SHA-256 of what was sent. */
  digest: string
}

/**
 * Keeps a picture, painted anew, where only our own routes reach it; null for
 * none. Undo removes it. Throws `upload_unreadable`, `upload_too_large`,
 * `upload_kind_refused`, `upload_damaged`.
 */
export const storePictureStep = createStep(
  "store-picture",
  async (
    { content_base64 }: { content_base64: string | null },
    { container }
  ) => {
    if (!content_base64)
      return new StepResponse<StoredPicture | null, string>(null)
    const sent = decodePicture(content_base64)
    const clean = await cleanPicture(sent)
    const { id } = await container.resolve(Modules.FILE).createFiles({
      filename: `${randomBytes(16).toString("hex")}.jpg`,
      mimeType: "image/jpeg",
      content: clean.toString("base64"),
      access: "private",
    })
    const digest = createHash("sha256").update(sent).digest("hex")
    return new StepResponse<StoredPicture | null, string>(
      { file_id: id, digest },
      id
    )
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.FILE).deleteFiles([id])
  }
)
