import type { MedusaContainer } from "@medusajs/framework/types"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { isWithin } from "../lib/roles"

type Repeat = { id: string; name: string }

/**
 * The entry that an entry repeats (null for none; told by nothing where it lies
 * elsewhere), and those of the territory that repeat it.
 */
export async function loadRepeats(
  scope: MedusaContainer,
  {
    id,
    duplicate_of,
    territory,
  }: { id: string; duplicate_of: string | null; territory: readonly string[] }
): Promise<{
  same_as: Repeat | { id: null; name: null } | null
  repeated_by: Repeat[]
}> {
  const service = scope.resolve(PESANTREN_MODULE)
  const records = await service.listPesantrenRecords(
    { duplicate_of: id },
    { select: ["id", "pesantren_id"], take: 100 }
  )
  const ids = records.map(({ pesantren_id }) => pesantren_id)
  const wanted = [...ids, ...(duplicate_of ? [duplicate_of] : [])]
  const found = await service.listPesantrens(
    { id: wanted },
    {
      select: ["id", "name", "district_code"],
      order: { name: "ASC" },
      take: wanted.length,
    }
  )
  const seen = found.flatMap(({ district_code, ...one }) =>
    isWithin(territory, district_code) ? [{ id: one.id, name: one.name }] : []
  )
  return {
    same_as: duplicate_of
      ? (seen.find((one) => one.id === duplicate_of) ?? {
          id: null,
          name: null,
        })
      : null,
    repeated_by: seen.filter((one) => ids.includes(one.id)),
  }
}
