import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { EDITABLE } from "../lib/listing-states"
import type { PaperKind, PaperState } from "../lib/papers"
import { withinTerritory } from "../lib/territory-sql"
import { PAPER_MODULE } from "../modules/paper"
import { type PaperDto, toPaperDto } from "./list-papers"
import { IS_CURRENT, PAPER_AREA, PAPER_PLACES } from "./paper-sql"

export type PaperQueueSearch = {
  /** Area codes whose papers the officer sees. */
  territory: readonly string[]
  state: PaperState
  kind?: PaperKind | undefined
  limit: number
  offset: number
}

const Row = z.object({
  id: z.string(),
  pesantren_id: z.string().nullable(),
  pesantren_name: z.string().nullable(),
  area_code: z.string().nullable(),
  listing_name: z.string().nullable(),
})

export type QueuedPaper = PaperDto & Omit<z.output<typeof Row>, "id">

/**
 * Papers of shops and goods, the longest waiting first. Papers of cases are
 * checked with their case.
 */
export async function listPaperQueue(
  container: MedusaContainer,
  { territory, state, kind, limit, offset }: PaperQueueSearch
): Promise<{ papers: QueuedPaper[]; count: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const area = withinTerritory(PAPER_AREA, territory)
  const from = `${PAPER_PLACES}
    where p.owner_type <> 'application' and p.state = ? and ${IS_CURRENT}
      and (l.id is null or not l.state = any(string_to_array(?, ',')))
      ${kind ? "and p.kind = ?" : ""} and ${area.sql}`
  const bindings = [
    state,
    EDITABLE.join(","),
    ...(kind ? [kind] : []),
    ...area.bindings,
  ] as string[]
  const [page, total] = await Promise.all([
    knex.raw<{ rows: unknown[] }>(
      `select p.id, ps.id as pesantren_id, ps.name as pesantren_name,
         ${PAPER_AREA} as area_code, l.name as listing_name
       ${from} order by p.created_at, p.id limit ? offset ?`,
      [...bindings, limit, offset]
    ),
    knex.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count ${from}`,
      bindings
    ),
  ])
  const rows = z.array(Row).parse(page.rows)
  const papers = await container
    .resolve(PAPER_MODULE)
    .listPapers({ id: rows.map(({ id }) => id) }, { take: limit })
  const byId = new Map(papers.map((paper) => [paper.id, paper]))
  return {
    papers: rows.flatMap(({ id, ...place }) => {
      const paper = byId.get(id)
      return paper ? [{ ...toPaperDto(paper), ...place }] : []
    }),
    count: total.rows[0]?.count ?? 0,
  }
}
