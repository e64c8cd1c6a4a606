/** What a spreadsheet may hold; offices keep some thousands of rows. */
export const TABLE_LIMITS = {
  bytes: 5 * 1024 * 1024,
  /** Of all files in an XLSX together, unpacked. */
  unpackedBytes: 48 * 1024 * 1024,
  rows: 10_000,
  columns: 60,
  /** Characters of one cell; more is cut off. */
  cell: 2000,
} as const

/** One sheet: rows of cells as text, empty cells as empty texts. */
export type Sheet = { name: string; rows: string[][] }
