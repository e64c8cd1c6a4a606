import type { EntityManager } from "typeorm"

/**
 * Reads what adds all rows up: they are joined in hashes. The planner takes the
 * rows of a pesantren for lying together and would look them up one by one,
 * which takes twice as long; where only a page is read, it is right.
 */
export const readInHashes = <T>(
  manager: EntityManager,
  read: (manager: EntityManager) => Promise<T>
): Promise<T> =>
  manager.transaction(async (own) => {
    await own.query("set local enable_nestloop = off")
    return read(own)
  })
