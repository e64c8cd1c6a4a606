import type { SearchStatus } from "@pasar-santri/search/sync/read-status"

type Counts = {
  engine: string
  products: number
  missing: number
  different: number
  surplus: number
  error: string | null
}

/** One audit on a line. */
export const describeAudit = (audit: Counts): string =>
  audit.error === null
    ? `Search, ${audit.engine}: ${audit.products} products compared, ${audit.missing} missing, ${audit.different} different, ${audit.surplus} too many`
    : `Search, ${audit.engine}: the audit broke off: ${audit.error}`

/** How the indexes stand, a line for each fact. */
export const describeStatus = (status: SearchStatus): string[] => [
  `Search: ${status.engine} answers`,
  ...status.engines.flatMap(
    ({ engine, version, lag_seconds, waiting, dead, audit }) => [
      `Search, ${engine}: version ${version ?? "none"}, ${waiting} marks wait, the oldest for ${lag_seconds.toFixed(0)} s, ${dead} laid aside`,
      audit ? describeAudit(audit) : `Search, ${engine}: not audited yet`,
    ]
  ),
  ...status.dead_letters.map(
    ({ engine, kind, ref, error }) =>
      `Search, ${engine}: laid aside ${kind} ${ref}: ${error ?? "no reason kept"}`
  ),
]
