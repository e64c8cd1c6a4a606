import type { MedusaContainer } from "@medusajs/framework/types"
import { failAccess } from "../faults/access"
import { isWithin } from "../lib/roles"
import { MAPPING_MODULE } from "../modules/mapping"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { loadOthers, toInterventionDto } from "./list-interventions"
import { nameAreas } from "./name-areas"

/**
 * The help that several pesantren got on one day: the entries that hold, of
 * those in the territory, by name; of the others only how many they are.
 * Throws `row_not_found` when none is in the territory.
 */
export async function listInterventionGroup(
  scope: MedusaContainer,
  { group_id, territory }: { group_id: string; territory: readonly string[] }
) {
  const rows = await scope
    .resolve(MAPPING_MODULE)
    .listInterventions({ group_id }, { order: { id: "ASC" } })
  const others = await loadOthers(scope, rows)
  const ids = [...new Set(rows.map(({ pesantren_id }) => pesantren_id))]
  const found = await scope
    .resolve(PESANTREN_MODULE)
    .listPesantrens(
      { id: ids },
      { select: ["id", "name", "district_code"], take: ids.length }
    )
  const near = new Map(
    found
      .filter(({ district_code }) => isWithin(territory, district_code))
      .map((entry) => [entry.id, entry])
  )
  if (near.size === 0) throw failAccess("row_not_found")
  const names = await nameAreas(
    scope,
    [...near.values()].map(({ district_code }) => district_code)
  )
  const interventions = rows
    .filter(({ id }) => !others.corrected.has(id))
    .flatMap((row) => {
      const entry = near.get(row.pesantren_id)
      if (!entry) return []
      const { id, name, district_code } = entry
      const place = names(district_code).full_name
      const pesantren = { id, name, place }
      return [{ ...toInterventionDto(row, others), pesantren }]
    })
    .toSorted((a, b) => a.pesantren.name.localeCompare(b.pesantren.name, "id"))
  return { group_id, interventions, elsewhere: ids.length - near.size }
}
