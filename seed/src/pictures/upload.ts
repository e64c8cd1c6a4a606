import type { MedusaContainer } from "@medusajs/framework/types"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { inBatches } from "../lib/progress"
import { renderWebp, type Picture } from "./render"

/** Rendered and uploaded together: bounds memory, keeps both cores busy. */
const BATCH = 12

/**
 * Renders drawings and stores them through the file module, as any upload.
 * Answers the address of each, by file name. `onDone` hears how many are done.
 */
export async function uploadPictures(
  container: MedusaContainer,
  pictures: readonly Picture[],
  onDone: (done: number) => void
): Promise<Map<string, string>> {
  const urls = new Map<string, string>()
  await inBatches(pictures, BATCH, async (batch, before) => {
    const files = await Promise.all(
      batch.map(async (drawing) => ({
        filename: drawing.filename,
        mimeType: "image/webp",
        content: (await renderWebp(drawing)).toString("base64"),
        access: "public" as const,
      }))
    )
    const { result } = await uploadFilesWorkflow(container).run({
      input: { files },
    })
    batch.forEach(({ filename }, index) => {
      const url = result[index]?.url
      if (!url)
        throw new Error(`the file module answered no address for ${filename}`)
      urls.set(filename, url)
    })
    onDone(before + batch.length)
  })
  return urls
}
