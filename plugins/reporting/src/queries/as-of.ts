import type { EntityManager } from "typeorm"
import { Refresh } from "../read-models/entities/refresh"

/** The moment that the figures are of; null before the first refresh. */
export async function readAsOf(manager: EntityManager): Promise<Date | null> {
  const [last] = await manager.getRepository(Refresh).find({
    ...{ where: { state: "done" }, order: { id: "DESC" }, take: 1 },
  })
  return last?.snapshot_at ?? null
}
