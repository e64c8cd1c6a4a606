import type { MedusaContainer } from "@medusajs/framework/types"
import { MAPPING_MODULE } from "../modules/mapping"

/** The visits to a pesantren, newest first, and how many there are. */
export async function listVisits(
  scope: MedusaContainer,
  {
    pesantren_id,
    limit,
    offset,
  }: { pesantren_id: string; limit: number; offset: number }
) {
  const [visits, count] = await scope
    .resolve(MAPPING_MODULE)
    .listAndCountVisits(
      { pesantren_id },
      { order: { visited_at: "DESC", id: "DESC" }, take: limit, skip: offset }
    )
  return { visits, count }
}
