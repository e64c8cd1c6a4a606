import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { seenNumber } from "../lib/paper-number"
import { type PaperOwner, PERSONAL_KINDS } from "../lib/papers"
import { PAPER_MODULE } from "../modules/paper"
import type { Paper } from "../modules/paper/models/paper"
import { IS_CURRENT, IS_OF_SHOP, PAPER_PLACES } from "./paper-sql"

const ALL = 500
const Id = z.object({ id: z.string() })

/** ISO time; what comes out of a workflow has its times as text already. */
const toTime = (time: Date | string) => new Date(time).toISOString()

/** A paper as its owner and the office see it: numbers of persons masked. */
export const toPaperDto = (paper: InferTypeOf<typeof Paper>) => ({
  id: paper.id,
  owner_type: paper.owner_type,
  owner_id: paper.owner_id,
  kind: paper.kind,
  statement: paper.statement,
  exemption: paper.exemption,
  number: seenNumber(paper),
  warnings: paper.warnings ?? [],
  valid_until: paper.valid_until,
  state: paper.state,
  reason: paper.reason,
  has_file: paper.file_id !== null,
  file_kind: paper.file_kind,
  decided_at: paper.decided_at && toTime(paper.decided_at),
  created_at: toTime(paper.created_at),
})
export type PaperDto = ReturnType<typeof toPaperDto>

/** The papers that are shown for something now, newest first. */
export async function listPapersOf(
  container: MedusaContainer,
  owner: { owner_type: PaperOwner; owner_id: string }
): Promise<PaperDto[]> {
  const rows = await container
    .resolve(PAPER_MODULE)
    .listPapers(
      { ...owner, replaced_at: null },
      { order: { created_at: "DESC" }, take: ALL }
    )
  return rows.map(toPaperDto)
}

/**
 * The papers that a shop rests on, newest first: its own, its goods', and those
 * of the case that opened it. Those about persons are left out.
 */
export async function listShopPapers(
  container: MedusaContainer,
  pesantrenId: string
): Promise<PaperDto[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: found } = await knex.raw<{ rows: unknown[] }>(
    `select p.id ${PAPER_PLACES}
     where coalesce(p.pesantren_id, a.pesantren_id) = ?
       and ${IS_OF_SHOP} and ${IS_CURRENT}
       and not p.kind = any(string_to_array(?, ','))
     order by p.created_at desc limit ${ALL}`,
    [pesantrenId, PERSONAL_KINDS.join(",")]
  )
  const ids = z
    .array(Id)
    .parse(found)
    .map(({ id }) => id)
  const rows = await container
    .resolve(PAPER_MODULE)
    .listPapers({ id: ids }, { order: { created_at: "DESC" }, take: ALL })
  return rows.map(toPaperDto)
}
