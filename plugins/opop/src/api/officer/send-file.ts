import type { MedusaResponse } from "@medusajs/framework/http"

/** Hands out a file to be saved, kept by nobody on the way. */
export function sendFile(
  res: MedusaResponse,
  { name, mime, content }: { name: string; mime: string; content: Buffer }
): void {
  const plain = name.replace(/[^\w. -]/g, "_")
  res
    .set({
      "Content-Type": mime,
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    })
    .send(content)
}
