import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { isFree, LOCKS, withLock } from "./advisory-lock"

/**
 * Keeps the sweep away while something loads rows past the events and rebuilds
 * the index, or rebuilds it alone: the sweep would mark each of the rows, to be
 * read once more. Several may hold it. What is not swept meanwhile is swept after.
 */
export const holdSweeps = <Result>(
  connection: Knex,
  work: () => Promise<Result>
): Promise<Result> =>
  withLock(connection, { key: LOCKS.sweep, isShared: true }, work)

/** Whether somebody keeps the sweep away now. */
export const areSweepsHeld = async (connection: Knex): Promise<boolean> =>
  !(await isFree(connection, LOCKS.sweep))
