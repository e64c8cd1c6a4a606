import type { MedusaContainer } from "@medusajs/framework/types"
import { PESANTREN_MODULE } from "../modules/pesantren"

/**
 * Those of some entries that were found to repeat another: the register and
 * the shop go on without them.
 */
export async function findRepeats(
  scope: MedusaContainer,
  ids: readonly string[]
): Promise<Set<string>> {
  const records = await scope
    .resolve(PESANTREN_MODULE)
    .listPesantrenRecords(
      { pesantren_id: [...ids] },
      { select: ["id", "pesantren_id", "duplicate_of"], take: ids.length }
    )
  return new Set(
    records.flatMap(({ pesantren_id, duplicate_of }) =>
      duplicate_of === null ? [] : [pesantren_id]
    )
  )
}
