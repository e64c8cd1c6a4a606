/** What a bank statement may hold; a busy shop has some hundred rows a day. */
export const STATEMENT_LIMITS = {
  bytes: 2 * 1024 * 1024,
  rows: 5_000,
  columns: 40,
  /** Characters of one cell; more is cut off. */
  cell: 1_000,
} as const
