import type { MedusaContainer } from "@medusajs/framework/types"
import { AREA_MODULE } from "../modules/area"

export type NamedArea = { id: string; name: string }

/** The areas of some codes. An unknown code gets its code as its name. */
export async function nameAreas(
  scope: MedusaContainer,
  codes: string[]
): Promise<(code: string) => NamedArea & { full_name: string }> {
  const wanted = [...new Set(codes)]
  const areas = await scope
    .resolve(AREA_MODULE)
    .listAreas(
      { id: wanted },
      { select: ["id", "name", "full_name"], take: wanted.length }
    )
  const known = new Map(
    areas.map(({ id, name, full_name }) => [id, { id, name, full_name }])
  )
  return (code) => known.get(code) ?? { id: code, name: code, full_name: code }
}
