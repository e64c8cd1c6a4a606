import { createHash, randomBytes } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cleanProof, decodeProof } from "../../lib/proof/clean-proof"

export interface StoredProofFile {
  file_id: string
  /** SHA-256 of what was sent. */
  digest: string
}

/**
 * Keeps a picture, painted anew, or a PDF, as it is, where only our own routes
 * reach it; null for none. Undo removes it. Throws what `decodeProof` and
 * `cleanProof` throw.
 */
export const storeProofFileStep = createStep(
  "store-proof-file",
  async (
    { content_base64 }: { content_base64: string | null },
    { container }
  ) => {
    if (!content_base64)
      return new StepResponse<StoredProofFile | null, string>(null)
    const sent = decodeProof(content_base64)
    const { bytes, mimeType, extension } = await cleanProof(sent)
    const { id } = await container.resolve(Modules.FILE).createFiles({
      filename: `${randomBytes(16).toString("hex")}.${extension}`,
      mimeType,
      content: bytes.toString("base64"),
      access: "private",
    })
    const digest = createHash("sha256").update(sent).digest("hex")
    return new StepResponse<StoredProofFile | null, string>(
      { file_id: id, digest },
      id
    )
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.FILE).deleteFiles([id])
  }
)
