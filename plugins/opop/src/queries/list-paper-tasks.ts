import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PAPER_KINDS } from "../lib/papers"
import { withinTerritory } from "../lib/territory-sql"

const Row = z.object({
  id: z.string(),
  state: z.enum(["open", "closed"]),
  note: z.string().nullable(),
  created_at: z.date(),
  closed_at: z.date().nullable(),
  paper_id: z.string(),
  kind: z.enum(PAPER_KINDS),
  valid_until: z.string().nullable(),
  pesantren_id: z.string().nullable(),
  pesantren_name: z.string().nullable(),
  area_code: z.string().nullable(),
})
export type PaperTaskDto = z.output<typeof Row>

export type PaperTaskSearch = {
  territory: readonly string[]
  state: "open" | "closed"
  limit: number
  offset: number
}

/** What the office has to see to because papers lapsed, the oldest first. */
export async function listPaperTasks(
  container: MedusaContainer,
  { territory, state, limit, offset }: PaperTaskSearch
): Promise<{ tasks: PaperTaskDto[]; count: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const area = withinTerritory("t.area_code", territory)
  const from = `from paper_task t
    join paper p on p.id = t.paper_id
    left join pesantren ps on ps.id = t.pesantren_id
    where t.state = ? and t.deleted_at is null and ${area.sql}`
  const bindings = [state, ...area.bindings] as string[]
  const [page, total] = await Promise.all([
    knex.raw<{ rows: unknown[] }>(
      `select t.id, t.state, t.note, t.created_at, t.closed_at, t.paper_id,
         p.kind, p.valid_until, t.pesantren_id, ps.name as pesantren_name,
         t.area_code
       ${from} order by t.created_at, t.id limit ? offset ?`,
      [...bindings, limit, offset]
    ),
    knex.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count ${from}`,
      bindings
    ),
  ])
  return {
    tasks: z.array(Row).parse(page.rows),
    count: total.rows[0]?.count ?? 0,
  }
}
