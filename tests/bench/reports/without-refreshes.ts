import { withClient } from "../../support/database.ts"

/** As `refresh.ts` of the reports takes it: who holds it keeps refreshes away. */
const TAKE = "select pg_advisory_lock(hashtext('reporting.refresh'))"

/**
 * Runs the work while no refresh runs: each quarter hour one would take both
 * cores for a minute, and what it falls upon would look slower than the rest.
 */
export const withoutRefreshes = <T>(
  databaseUrl: string,
  work: () => Promise<T>
): Promise<T> =>
  withClient(databaseUrl, async (client) => {
    await client.query(TAKE)
    return work()
  })
