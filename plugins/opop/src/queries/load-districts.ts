import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { KnownDistrict } from "../lib/register-import/district-book"
import { withinTerritory } from "../lib/territory-sql"

/** The kecamatan of a territory, with the names that rows may call them by. */
export async function loadDistricts(
  scope: MedusaContainer,
  territory: readonly string[]
): Promise<KnownDistrict[]> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const inside = withinTerritory("d.id", territory)
  const { rows } = await knex.raw<{ rows: KnownDistrict[] }>(
    `select d.id, d.name, d.name_keys, r.name as regency
     from area d join area r on r.id = d.parent_id
     where d.level = 'district' and d.replaced_by is null
       and d.deleted_at is null and ${inside.sql}
     order by d.id`,
    inside.bindings as string[]
  )
  return rows
}
