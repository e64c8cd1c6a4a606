/** What a private file may be shown as; anything else is only saved. */
const SHOWN = new Set([
  "image/jpeg",
  "image/png",
  "image/webp",
  "application/pdf",
])

/**
 * Headers for a file that only one person may see: kept by nobody, and unable
 * to do anything where it is shown. `name` as in `nib.pdf`.
 */
export function privateFileHeaders(type: string, name: string): HeadersInit {
  const kind = type.split(";")[0]?.trim().toLowerCase() ?? ""
  const isShown = SHOWN.has(kind)
  const safe = name.replace(/[^\w.-]/g, "_")
  return {
    "content-type": isShown ? kind : "application/octet-stream",
    "content-disposition": `${isShown ? "inline" : "attachment"}; filename="${safe}"`,
    "cache-control": "private, no-store, max-age=0",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex",
  }
}
