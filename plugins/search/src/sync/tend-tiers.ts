import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { defineProductIndex } from "../documents/define-product-index"
import { ENGINES } from "../lib/engines"
import { physicalNameOf } from "./indexed-hashes"
import { tendVersion } from "./tend-version"

/**
 * Sets the tiers of the embedded engine's index by what sells best now, always
 * or where the index has outgrown them. Answers how many rows were moved;
 * undefined where the tiers still go with the index.
 */
export async function tendTiers(
  connection: Knex,
  isForced: boolean
): Promise<number | undefined> {
  const { index, provider } = ENGINES.postgres
  const definition = defineProductIndex(index, provider)
  const physicalName = await physicalNameOf(connection, "postgres")
  return tendVersion(
    connection,
    {
      ...definition,
      ...{ provider, primary_key: "id", physical_name: physicalName },
      definition_hash: "tiers",
      settings: definition.settings ?? {},
    },
    isForced
  )
}
