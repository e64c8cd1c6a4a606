import type { MedusaContainer } from "@medusajs/framework/types"
import { AREA_MODULE } from "../modules/area"

/** Those of some area codes that exist, or once did. */
export async function knownAreas(
  container: MedusaContainer,
  codes: readonly string[]
): Promise<Set<string>> {
  const wanted = [...new Set(codes)]
  const rows = await container
    .resolve(AREA_MODULE)
    .listAreas({ id: wanted }, { select: ["id"], take: wanted.length })
  return new Set(rows.map(({ id }) => id))
}
