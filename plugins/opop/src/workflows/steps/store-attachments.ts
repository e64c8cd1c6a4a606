import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Attachment } from "../../lib/mapping"
import { makeSecret } from "../../lib/secret"
import { makeFileName } from "../../lib/upload/file-name"
import { FORMS, isPicture } from "../../lib/upload/kind"
import { cleanPicture } from "../../lib/upload/picture"
import { readUpload, type Upload } from "../../lib/upload/read-upload"

const RULES = {
  kinds: ["pdf", "jpeg", "png", "webp"],
  maxBytes: 4 * 1024 * 1024,
} as const

/** Pixels of the longer side: a paper stays readable. */
const MAX_EDGE = 2400

/** A name to show: what was sent, without what could be a path or a trick. */
const showable = (name: string): string =>
  name
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/[\p{C}"<>]/gu, "")
    .trim()
    .slice(0, 100) || "lampiran"

/**
 * Keeps files in private storage, pictures painted anew; undo removes them.
 * Throws what `readUpload` and `cleanPicture` do.
 */
export const storeAttachmentsStep = createStep(
  "store-attachments",
  async (uploads: Upload[], { container }) => {
    if (uploads.length === 0)
      return new StepResponse<Attachment[], string[]>([], [])
    const read = await Promise.all(
      uploads.map(async (upload) => {
        const { bytes, kind } = await readUpload(upload, RULES)
        const clean = isPicture(kind)
          ? {
              kind: "jpeg" as const,
              ...(await cleanPicture(bytes, { maxEdge: MAX_EDGE })),
            }
          : { kind, bytes }
        return { ...clean, name: showable(upload.filename) }
      })
    )
    const files = await container.resolve(Modules.FILE).createFiles(
      read.map(({ kind, bytes }) => ({
        filename: makeFileName(FORMS[kind].extension),
        mimeType: FORMS[kind].mimeType,
        content: bytes.toString("base64"),
        access: "private" as const,
      }))
    )
    const attachments = read.map(
      ({ kind, bytes, name }, index): Attachment => ({
        id: makeSecret().slice(0, 12),
        file_id: files[index]?.id ?? "",
        name,
        mime_type: FORMS[kind].mimeType,
        bytes: bytes.length,
      })
    )
    return new StepResponse(
      attachments,
      files.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.FILE).deleteFiles(ids)
  }
)
