/**
 * Reads CSV with a header row (RFC 4180: quoted fields, doubled quotes, quoted
 * line breaks; `\r\n` or `\n`). Answers one object a row; a missing last column
 * is an empty text.
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [header, ...rows] = splitCsv(text)
  if (!header) {
    return []
  }
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""]))
  )
}

/** One match is one field and what ends it: comma, line break or the end. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy

function splitCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare, end] of text.matchAll(FIELD)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? "")
    if (end === ",") {
      continue
    }
    if (row.length > 1 || row[0]) {
      rows.push(row)
    }
    row = []
  }
  return rows
}
