import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCESS_MODULE } from "@pasar-santri/opop/modules/access"

/** What officers are called, by their ids; null for everybody else. */
export async function nameOfficers(
  container: MedusaContainer,
  ids: readonly (string | null)[]
): Promise<(id: string | null) => { id: string; name: string | null } | null> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  const officers = known.length
    ? await container
        .resolve(ACCESS_MODULE)
        .listOfficers(
          { id: known },
          { select: ["id", "name"], take: known.length }
        )
    : []
  const names = new Map(officers.map(({ id, name }) => [id, name]))
  return (id) => (id === null ? null : { id, name: names.get(id) ?? null })
}
