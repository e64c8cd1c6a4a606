import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { failPaper } from "../faults/paper"
import { FORMS } from "../lib/upload/kind"
import type { FoundPaper } from "./find-paper"

export type PaperFile = {
  bytes: Buffer
  mimeType: string
  /** To save it under: says what it is, not whose. */
  filename: string
}

/** The file of a paper. Throws `paper_file_gone`. */
export async function loadPaperFile(
  container: MedusaContainer,
  paper: Pick<FoundPaper, "id" | "kind" | "file_id" | "file_kind"> | null
): Promise<PaperFile> {
  if (!paper?.file_id || !paper.file_kind) throw failPaper("paper_file_gone")
  const { extension, mimeType } = FORMS[paper.file_kind]
  try {
    const bytes = await container
      .resolve(Modules.FILE)
      .getAsBuffer(paper.file_id)
    return { bytes, mimeType, filename: `${paper.kind}.${extension}` }
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`paper.file_missing ${paper.id}: ${String(error)}`)
    throw failPaper("paper_file_gone")
  }
}
