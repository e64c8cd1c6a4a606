import type { MedusaContainer } from "@medusajs/framework/types"
import { REPORTING_MODULE } from "../modules/reporting"
import type { Refresh } from "../read-models/entities/refresh"

/** A day of them, at four an hour. */
const MOST = 96

export interface ReportStatus {
  /** What happened later is not in the figures; null before the first. */
  as_of: Date | null
  /** The newest of them, whatever became of it. */
  last: Refresh | null
  /** The last one that came to its end. */
  done: Refresh | null
  /** Those of the last day that did not, newest first. */
  failures: Refresh[]
}

const hasFailed = ({ state }: Refresh) =>
  state === "failed" || state === "interrupted"

/** How the figures of the reports stand. Throws `reports_unavailable`. */
export async function loadStatus(
  container: MedusaContainer
): Promise<ReportStatus> {
  const all = await container.resolve(REPORTING_MODULE).listRefreshes(MOST)
  const done = all.find(({ state }) => state === "done") ?? null
  return {
    as_of: done?.snapshot_at ?? null,
    ...{ last: all[0] ?? null, done, failures: all.filter(hasFailed) },
  }
}
