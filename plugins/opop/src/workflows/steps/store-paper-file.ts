import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { makeFileName } from "../../lib/upload/file-name"
import { FORMS, isPicture, PICTURE_KINDS } from "../../lib/upload/kind"
import { cleanPicture } from "../../lib/upload/picture"
import { readUpload, type Upload } from "../../lib/upload/read-upload"

/** A paper in one photo or PDF. */
const MAX_BYTES = 8 * 1024 * 1024
/** Small print stays readable, and an A4 page in 300 dpi is hardly more. */
const MAX_EDGE = 2400

export type StoredPaperFile = {
  file_id: string
  file_kind: "jpeg" | "pdf"
  file_bytes: number
}

/**
 * Keeps the file of a paper where only our own routes reach it: pictures
 * painted anew as JPEG, PDF as it came. Nothing when there is none. Throws what
 * `readUpload` and `cleanPicture` throw.
 */
export const storePaperFileStep = createStep(
  "store-paper-file",
  async (upload: Upload | null, { container }) => {
    if (!upload) return new StepResponse(null)
    const { bytes, kind } = await readUpload(upload, {
      kinds: [...PICTURE_KINDS, "pdf"],
      maxBytes: MAX_BYTES,
    })
    const file_kind = isPicture(kind) ? "jpeg" : "pdf"
    const content = isPicture(kind)
      ? (await cleanPicture(bytes, { maxEdge: MAX_EDGE })).bytes
      : bytes
    const { extension, mimeType } = FORMS[file_kind]
    const { id } = await container.resolve(Modules.FILE).createFiles({
      filename: makeFileName(extension),
      mimeType,
      content: content.toString("base64"),
      access: "private",
    })
    return new StepResponse(
      {
        file_id: id,
        file_kind,
        file_bytes: content.length,
      } satisfies StoredPaperFile,
      id
    )
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.FILE).deleteFiles([id])
  }
)
