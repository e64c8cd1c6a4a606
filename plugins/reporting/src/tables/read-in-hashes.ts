import type { EntityManager } from "typeorm"

/**
 * Reads what adds all rows up: they are joined in hashes. The planner takes the
 * rows of a pesantren for lying together and would look them up one by one,
 * which takes twice as long; where only a page is read, it is right. The times of
 * a million parcels fit into its memory.
 */
export const readInHashes = <T>(
  manager: EntityManager,
  read: (manager: EntityManager) => Promise<T>
): Promise<T> =>
  manager.transaction(async (own) => {
    await own.query("set local enable_nestloop = off")
    await own.query("set local work_mem = '32MB'")
    return read(own)
  })
