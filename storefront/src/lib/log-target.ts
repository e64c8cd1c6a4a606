/** Where the row of a log entry can be looked at, by the kind of its id. */
const PAGES: Readonly<Record<string, string>> = {
  appl: "/dinas/pengajuan",
  exp: "/dinas/pembayaran",
  lst: "/dinas/produk",
  psn: "/dinas/pesantren",
  regimp: "/dinas/pesantren/impor",
  so: "/dinas/pesanan",
}

/**
 * The page of what an entry is about, or of the case it belongs to; null when
 * it has none. Without the language.
 */
export function logTarget(entry: {
  entity_id: string
  case_id?: string | null | undefined
}): string | null {
  for (const id of [entry.entity_id, entry.case_id ?? ""]) {
    const page = PAGES[id.split("_")[0] ?? ""]
    if (page && /^[a-z]+_\w+$/.test(id)) return `${page}/${id}`
  }
  return null
}
