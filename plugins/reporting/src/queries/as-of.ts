import type { EntityManager } from "typeorm"
import { Refresh } from "../read-models/entities/refresh"
import type { ReportTable } from "../tables/table"

/** The moment that the figures are of: null before the first refresh, now of a live table. */
export async function readAsOf(
  manager: EntityManager,
  { isLive = false }: Pick<ReportTable, "isLive"> = {}
): Promise<Date | null> {
  if (isLive) return new Date()
  const [last] = await manager.getRepository(Refresh).find({
    ...{ where: { state: "done" }, order: { id: "DESC" }, take: 1 },
  })
  return last?.snapshot_at ?? null
}
