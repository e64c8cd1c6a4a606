import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCESS_MODULE } from "../modules/access"
import type { OfficerRow } from "../modules/access/service"
import type { OfficerSearch } from "../modules/access/sql"
import { nameAreas } from "./name-areas"

export type ShownOfficer = Omit<OfficerRow, "grants"> & {
  /** Those that hold in the territory that was asked for. */
  grants: (OfficerRow["grants"][number] & { area: string })[]
}

/** One page of the officers of a territory, by name, and their number. */
export async function listOfficers(
  scope: MedusaContainer,
  search: OfficerSearch
): Promise<{ officers: ShownOfficer[]; count: number }> {
  const { rows, count } = await scope
    .resolve(ACCESS_MODULE)
    .searchOfficers(search)
  const names = await nameAreas(
    scope,
    rows.flatMap(({ grants }) => grants.map(({ area_code }) => area_code))
  )
  return {
    count,
    officers: rows.map(({ grants, ...officer }) => ({
      ...officer,
      grants: grants.map((grant) => ({
        ...grant,
        area: names(grant.area_code).full_name,
      })),
    })),
  }
}
