import type { MedusaResponse } from "@medusajs/framework/http"

/** What goes with a file that is to be saved, and kept by nobody on the way. */
export function fileHeaders({ name, mime }: { name: string; mime: string }) {
  const plain = name.replace(/[^\w. -]/g, "_")
  return {
    "Content-Type": mime,
    "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  }
}

/** Hands out a file to be saved. */
export function sendFile(
  res: MedusaResponse,
  { content, ...file }: { name: string; mime: string; content: Buffer }
): void {
  res.set(fileHeaders(file)).send(content)
}
