import "server-only"
import { filesIn, MAX_FILE_BYTES, toUpload, type Upload } from "./form-file"

const MAX_FILES = 3
/** Together; the backend takes no more in one request. */
const MAX_BYTES = 12 * 1024 * 1024

/** The papers of an intervention's form; null when they are too many or too large. */
export async function attachmentsOf(form: FormData): Promise<Upload[] | null> {
  const files = filesIn(form, ["attachments"])
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const isTooLarge = files.some(({ size }) => size > MAX_FILE_BYTES)
  if (files.length > MAX_FILES || bytes > MAX_BYTES || isTooLarge) return null
  const uploads = await Promise.all(files.map(toUpload))
  return uploads.filter((one) => one !== null)
}
