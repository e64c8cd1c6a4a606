import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { FoundPaper } from "./find-paper"
import { IS_CURRENT, IS_OF_SHOP, PAPER_PLACES } from "./paper-sql"

const Row = z.object({ id: z.string() })

/**
 * Papers in whose place an accepted one stands: of one kind, of the same goods,
 * or of the same pesantren with those of the case that opened its shop. Of a
 * case none: there the upload took the place already.
 */
export async function listFormerPapers(
  container: MedusaContainer,
  { id, owner_type, owner_id, kind, pesantren_id }: FoundPaper
): Promise<string[]> {
  if (owner_type === "application") return []
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const isSamePlace =
    owner_type === "listing"
      ? "p.owner_type = 'listing' and p.owner_id = ?"
      : `p.owner_type <> 'listing' and ${IS_OF_SHOP}
         and coalesce(p.pesantren_id, a.pesantren_id) = ?`
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select p.id ${PAPER_PLACES}
     where ${isSamePlace} and p.kind = ? and p.id <> ? and ${IS_CURRENT}`,
    [owner_type === "listing" ? owner_id : pesantren_id, kind, id]
  )
  return z
    .array(Row)
    .parse(rows)
    .map((row) => row.id)
}
