import type { MedusaResponse } from "@medusajs/framework/http"
import type { PaperFile } from "../queries/load-paper-file"

/**
 * Answers the file of a paper to the one who asked, for nobody else to keep and
 * with nothing in it allowed to run.
 */
export function sendPaper(
  res: MedusaResponse,
  { bytes, mimeType, filename }: PaperFile
): void {
  res
    .set({
      "Content-Type": mimeType,
      "Content-Length": String(bytes.length),
      "Content-Disposition": `inline; filename="${filename}"`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    })
    .end(bytes)
}
