import type { Context } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { execute } from "./execute"

const MarkQueue = z.object({
  engine: z.string(),
  waiting: z.number(),
  dead: z.number(),
  /** Age of the oldest that waits. */
  lag_seconds: z.coerce.number(),
})
export type MarkQueue = z.output<typeof MarkQueue>

const DeadMark = z.object({
  id: z.string(),
  kind: z.string(),
  ref: z.string(),
  engine: z.string(),
  error: z.string().nullable(),
  dead_at: z.coerce.date(),
})
export type DeadMark = z.output<typeof DeadMark>

/** Counts of marks by whom they are for; nothing for whom there are none. */
export async function describeQueues(context: Context): Promise<MarkQueue[]> {
  const rows = await execute(
    context,
    `select engine, count(*) filter (where dead_at is null)::int as waiting,
       count(*) filter (where dead_at is not null)::int as dead,
       coalesce(extract(epoch from now() - min(created_at)
         filter (where dead_at is null)), 0)::float as lag_seconds
     from search_dirty where deleted_at is null group by engine`,
    []
  )
  return z.array(MarkQueue).parse(rows)
}

/** Marks that failed too often, the latest first. */
export async function findDead(
  context: Context,
  limit: number
): Promise<DeadMark[]> {
  const rows = await execute(
    context,
    `select id, kind, ref, engine, error, dead_at from search_dirty
     where dead_at is not null and deleted_at is null
     order by dead_at desc, id limit ?`,
    [limit]
  )
  return z.array(DeadMark).parse(rows)
}

/** Makes marks that failed too often due at once; null for all. */
export async function reviveDead(
  context: Context,
  ids: string[] | null
): Promise<number> {
  const rows = await execute(
    context,
    `update search_dirty set dead_at = null, attempts = 0, next_at = now(),
       created_at = now(), updated_at = now()
     where dead_at is not null and deleted_at is null
       and (?::jsonb is null
         or id in (select jsonb_array_elements_text(?::jsonb)))
     returning id`,
    Array(2).fill(ids && JSON.stringify(ids))
  )
  return rows.length
}
