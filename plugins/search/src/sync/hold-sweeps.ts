import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { isFree, LOCKS, withLocks, type Lock } from "./advisory-lock"

/** What keeps the sweep away; several may hold it. */
export const SWEEPS_HELD: Lock = { key: LOCKS.sweep, isShared: true }

/**
 * Keeps the sweep away while something loads rows past the events and rebuilds
 * the index: the sweep would mark each of the rows, to be read once more. What
 * is not swept meanwhile is swept after.
 */
export const holdSweeps = <Result>(
  connection: Knex,
  work: () => Promise<Result>
): Promise<Result> => withLocks(connection, [SWEEPS_HELD], work)

/** Whether somebody keeps the sweep away now. */
export const areSweepsHeld = async (connection: Knex): Promise<boolean> =>
  !(await isFree(connection, LOCKS.sweep))
