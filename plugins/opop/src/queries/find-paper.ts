import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { APPLICATION_STATES } from "../lib/application-states"
import { LISTING_STATES } from "../lib/listing-states"
import {
  PAPER_KINDS,
  PAPER_OWNERS,
  PAPER_STATES,
  STATEMENTS,
} from "../lib/papers"
import { PAPER_AREA, PAPER_PLACES } from "./paper-sql"

const Row = z.object({
  id: z.string(),
  owner_type: z.enum(PAPER_OWNERS),
  owner_id: z.string(),
  kind: z.enum(PAPER_KINDS),
  statement: z.enum(STATEMENTS),
  number: z.string().nullable(),
  valid_until: z.string().nullable(),
  state: z.enum(PAPER_STATES),
  reason: z.string().nullable(),
  file_id: z.string().nullable(),
  file_kind: z.enum(["jpeg", "pdf"]).nullable(),
  is_current: z.boolean(),
  pesantren_id: z.string().nullable(),
  area_code: z.string().nullable(),
  /** The applicant, of a paper of a case. */
  seller_id: z.string().nullable(),
  case_state: z.enum(APPLICATION_STATES).nullable(),
  /** Of a paper of goods. */
  goods_state: z.enum(LISTING_STATES).nullable(),
})
export type FoundPaper = z.output<typeof Row>

/** A paper and what it is shown for; null when there is none. */
export async function findPaper(
  container: MedusaContainer,
  id: string
): Promise<FoundPaper | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select p.id, p.owner_type, p.owner_id, p.kind, p.statement, p.number,
       p.valid_until, p.state, p.reason, p.file_id, p.file_kind,
       p.replaced_at is null as is_current,
       coalesce(p.pesantren_id, l.pesantren_id, a.pesantren_id) as pesantren_id,
       ${PAPER_AREA} as area_code, a.seller_id, a.state as case_state,
       l.state as goods_state
     ${PAPER_PLACES}
     where p.id = ? and p.deleted_at is null`,
    [id]
  )
  return Row.optional().parse(rows[0]) ?? null
}
