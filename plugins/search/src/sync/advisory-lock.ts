import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Keys of advisory locks; any numbers that nothing else in the database uses. */
export const LOCKS = {
  sweep: 4_032_020,
  rebuild: 4_032_021,
  audit: 4_032_022,
} as const

export type Lock = {
  key: number
  /** Others may hold it at the same time. */
  isShared?: boolean
}

/**
 * Works while it holds locks of the database, so for all processes of a shop;
 * waits for each as long as it takes. The hold ends with the work, or with the
 * process, and takes one connection of the pool.
 */
export const withLocks = <Result>(
  connection: Knex,
  locks: Lock[],
  work: () => Promise<Result>
): Promise<Result> =>
  connection.transaction(async (held) => {
    // The work takes longer than a transaction may otherwise stand idle.
    await held.raw("set local idle_in_transaction_session_timeout = 0")
    for (const { key, isShared } of locks) {
      await held.raw(
        `select pg_advisory_xact_lock${isShared ? "_shared" : ""}(?)`,
        [key]
      )
    }
    return work()
  })

/** Whether nobody holds a lock now. */
export async function isFree(connection: Knex, key: number): Promise<boolean> {
  const { rows } = await connection.raw<{ rows: { is_free: boolean }[] }>(
    "select pg_try_advisory_xact_lock(?) as is_free",
    [key]
  )
  return rows[0]?.is_free === true
}
