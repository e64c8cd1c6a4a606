import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Key of the advisory lock; any number that nothing else in the database uses. */
const LOCK = 4_032_020

/**
 * Keeps the sweep away while something loads rows past the events and rebuilds
 * the index itself: the sweep would mark each of them, to be read once more.
 * The hold ends with the work, or with the process.
 */
export const holdSweeps = <Result>(
  connection: Knex,
  work: () => Promise<Result>
): Promise<Result> =>
  connection.transaction(async (held) => {
    // A load takes longer than a transaction may otherwise stand idle.
    await held.raw("set local idle_in_transaction_session_timeout = 0")
    await held.raw("select pg_advisory_xact_lock(?)", [LOCK])
    return work()
  })

/** Whether a loader keeps the sweep away now. */
export async function areSweepsHeld(connection: Knex): Promise<boolean> {
  const { rows } = await connection.raw<{ rows: { is_free: boolean }[] }>(
    "select pg_try_advisory_xact_lock(?) as is_free",
    [LOCK]
  )
  return rows[0]?.is_free !== true
}
