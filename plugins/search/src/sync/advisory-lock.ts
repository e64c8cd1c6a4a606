import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Keys of advisory locks; any numbers that nothing else in the database uses. */
export const LOCKS = {
  sweep: 4_032_020,
  rebuild: 4_032_021,
  audit: 4_032_022,
} as const

type Lock = {
  key: number
  /** Others may hold it at the same time. */
  isShared?: boolean
}

/**
 * Works while it holds a lock of the database, so for all processes of a shop;
 * waits for it as long as it takes. The hold ends with the work, or with the
 * process.
 */
export const withLock = <Result>(
  connection: Knex,
  { key, isShared = false }: Lock,
  work: () => Promise<Result>
): Promise<Result> =>
  connection.transaction(async (held) => {
    // The work takes longer than a transaction may otherwise stand idle.
    await held.raw("set local idle_in_transaction_session_timeout = 0")
    await held.raw(
      `select pg_advisory_xact_lock${isShared ? "_shared" : ""}(?)`,
      [key]
    )
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
