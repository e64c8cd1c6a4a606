import { REFRESH_LOCK } from "@pasar-santri/reporting/read-models/refresh"
import { withClient } from "../../support/database.ts"

/**
 * Runs the work while no refresh runs: each quarter hour one would take both
 * cores for a minute, and what it falls upon would look slower than the rest.
 */
export const withoutRefreshes = <T>(
  databaseUrl: string,
  work: () => Promise<T>
): Promise<T> =>
  withClient(databaseUrl, async (client) => {
    await client.query(`select pg_advisory_lock(${REFRESH_LOCK})`)
    return work()
  })
