const PDF = "application/pdf"

/** What a private file may be shown as; anything else is only saved. */
const SHOWN = new Set(["image/jpeg", "image/png", "image/webp", PDF])

/**
 * Headers for a file that only one person may see: kept by nobody, and unable
 * to do anything where it is shown. `name` as in `nib.pdf`. A PDF that anybody
 * may have sent is not shown, only saved: `savesPdf`.
 */
export function privateFileHeaders(
  type: string,
  name: string,
  { savesPdf = false }: { savesPdf?: boolean } = {}
): HeadersInit {
  const kind = type.split(";")[0]?.trim().toLowerCase() ?? ""
  const isKnown = SHOWN.has(kind)
  const isShown = isKnown && !(savesPdf && kind === PDF)
  const safe = name.replace(/[^\w.-]/g, "_")
  return {
    "content-type": isKnown ? kind : "application/octet-stream",
    "content-disposition": `${isShown ? "inline" : "attachment"}; filename="${safe}"`,
    "cache-control": "private, no-store, max-age=0",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex",
  }
}
