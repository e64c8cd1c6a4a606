import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { IDENTITY_KINDS } from "../lib/papers"

const Id = z.object({ id: z.string() })

/**
 * Papers with a scan of somebody's identity whose case was decided, or given
 * up, before a time.
 */
export async function listOldScans(
  container: MedusaContainer,
  { before, limit }: { before: Date; limit: number }
): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select p.id from paper p
     join application a on p.owner_type = 'application' and a.id = p.owner_id
     where p.kind = any(string_to_array(?, ',')) and p.file_id is not null
       and p.deleted_at is null
       and a.state in ('approved', 'rejected', 'withdrawn')
       and coalesce(a.decided_at, a.updated_at) < ?
     order by p.id limit ?`,
    [IDENTITY_KINDS.join(","), before, limit]
  )
  return z
    .array(Id)
    .parse(rows)
    .map(({ id }) => id)
}
