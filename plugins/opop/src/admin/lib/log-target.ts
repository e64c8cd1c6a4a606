/** Where the row of a log entry can be looked at, by the kind of its id. */
const PAGES: Readonly<Record<string, string>> = {
  appl: "/pengajuan",
  psn: "/pesantren",
}

/**
 * The page of what an entry is about, of its case, or of its pesantren; null
 * when it has none.
 */
export function logTarget(entry: {
  entity_id: string
  case_id: string | null
  pesantren: { id: string } | null
}): string | null {
  const ids = [entry.entity_id, entry.case_id, entry.pesantren?.id]
  for (const id of ids) {
    const page = PAGES[id?.split("_")[0] ?? ""]
    if (id && page) return `${page}/${id}`
  }
  return null
}
