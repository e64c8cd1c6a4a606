import type { MedusaContainer } from "@medusajs/framework/types"
import { areaChain, smallestArea } from "../lib/area"
import { APPLICATION_MODULE } from "../modules/application"
import { nameAreas } from "./name-areas"

/**
 * Whether who verified a case of this area may not decide it: what the smallest
 * area says that has a row; without any, four eyes are needed.
 */
export async function needsFourEyes(
  container: MedusaContainer,
  areaCode: string | null
): Promise<boolean> {
  if (areaCode === null) return true
  const chain = areaChain(areaCode)
  const rows = await container
    .resolve(APPLICATION_MODULE)
    .listTerritorySettings({ area_code: chain }, { take: chain.length })
  return smallestArea(rows)?.four_eyes ?? true
}

/** Every setting, by area. */
export async function listTerritoryRules(container: MedusaContainer) {
  const rows = await container
    .resolve(APPLICATION_MODULE)
    .listTerritorySettings({}, { order: { area_code: "ASC" }, take: 1000 })
  const names = await nameAreas(
    container,
    rows.map(({ area_code }) => area_code)
  )
  return rows.map(({ area_code, four_eyes, updated_at }) => ({
    ...{ area_code, four_eyes, area: names(area_code).full_name },
    updated_at: updated_at.toISOString(),
  }))
}
