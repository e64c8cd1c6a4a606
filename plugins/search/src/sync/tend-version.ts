import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IndexDefinition } from "../lib/search-module"
import { PostgresIdSearchService } from "../providers/postgres-id"

/**
 * Sets the tiers of one version of the embedded engine's index, by its physical
 * name, whether it serves reads or not; always, or where it has outgrown them.
 * Answers as `tendTiers` does.
 */
export const tendVersion = (
  connection: Knex,
  index: IndexDefinition,
  isForced: boolean
): Promise<number | undefined> =>
  new PostgresIdSearchService({
    manager: { getKnex: () => connection },
  }).tendTiers({ index, isForced })
