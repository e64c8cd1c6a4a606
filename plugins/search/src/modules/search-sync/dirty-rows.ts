import type { Context } from "@medusajs/framework/types"
import {
  EVERY_ENGINE,
  MAX_ATTEMPTS,
  type DirtyEngine,
  type DirtyMark,
  type DirtyPriority,
  type DirtyRow,
} from "../../lib/dirty"
import { execute, keysOf } from "./execute"

export type DirtyLease = {
  limit: number
  seconds: number
  /** Only rows of these are taken. */
  engines: DirtyEngine[]
}
type Key = Pick<DirtyRow, "id" | "mark">

/** Marks things for an engine; one that is marked already gets a new mark. */
export async function insertMarks(
  context: Context,
  marks: DirtyMark[],
  priority: DirtyPriority,
  engine: DirtyEngine
): Promise<void> {
  if (!marks.length) {
    return
  }
  // Sorted and single: two writers then lock rows in one order.
  const unique = new Map<string, DirtyMark>()
  for (const mark of marks) {
    const key = `${mark.kind} ${mark.ref}`
    if (unique.get(key)?.reason !== "sale") {
      unique.set(key, mark)
    }
  }
  const sorted = [...unique.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { kind, ref, reason }]) => ({ kind, ref, reason }))
  await execute(
    context,
    `insert into search_dirty (id, kind, ref, engine, mark, reason, priority, next_at)
     select 'sdirty_' || gen_random_uuid(), m.kind, m.ref, ?, gen_random_uuid()::text, m.reason, ?, now()
     from jsonb_to_recordset(?::jsonb) as m(kind text, ref text, reason text)
     on conflict (kind, ref, engine) where deleted_at is null do update set
       mark = excluded.mark, attempts = 0, dead_at = null, error = null,
       reason = case when search_dirty.reason = 'sale' then 'sale' else excluded.reason end,
       priority = least(search_dirty.priority, excluded.priority),
       next_at = now(), updated_at = now()`,
    [engine, priority, JSON.stringify(sorted)]
  )
}

/**
 * Takes up to `limit` rows of one engine that are due, most urgent first, for
 * `seconds`. A row that failed three times comes alone, so that it no longer
 * fails its neighbours.
 */
export async function leaseRows(
  context: Context,
  { limit, seconds, engines }: DirtyLease
): Promise<DirtyRow[]> {
  const rows = await execute(
    context,
    `update search_dirty set attempts = attempts + 1,
       next_at = now() + make_interval(secs => ?), updated_at = now()
     where id in (
       select d.id from search_dirty d
       cross join (select id, attempts, engine from search_dirty
         where dead_at is null and deleted_at is null and next_at <= now()
           and engine in (select jsonb_array_elements_text(?::jsonb))
         order by priority, next_at limit 1) first
       where d.dead_at is null and d.deleted_at is null and d.next_at <= now()
         and d.engine = first.engine
         and case when first.attempts >= 3 then d.id = first.id
           else d.attempts < 3 end
       order by d.priority, d.next_at limit ? for update of d skip locked)
     returning id, kind, ref, engine, mark, reason`,
    [seconds, JSON.stringify(engines), limit]
  )
  return rows as DirtyRow[]
}

/**
 * Products that wait for an engine or for all: of `ids`, or, for null, what
 * comes first of whatever waits. What was laid aside waits for nobody.
 */
export async function findMarked(
  context: Context,
  ids: string[] | null,
  engine: DirtyEngine
): Promise<Set<string>> {
  const rows = await execute(
    context,
    `select ref from search_dirty
     where dead_at is null and deleted_at is null and engine in (?, ?)
       and ${ids ? "kind = 'product' and ref in (select jsonb_array_elements_text(?::jsonb))" : "?::jsonb is null limit 1"}`,
    [EVERY_ENGINE, engine, ids && JSON.stringify(ids)]
  )
  return new Set(rows.map((row) => String(row["ref"])))
}

/** Removes every mark for these engines that is older than a time of the database. */
export async function dropMarksBefore(
  context: Context,
  time: string,
  engines: DirtyEngine[]
): Promise<void> {
  await execute(
    context,
    `delete from search_dirty where updated_at < ?::timestamptz
       and engine in (select jsonb_array_elements_text(?::jsonb))`,
    [time, JSON.stringify(engines)]
  )
}

/** Gives rows back after a fault, with a pause; the last try lays them aside. */
export async function postponeRows(
  context: Context,
  rows: Key[],
  error: string
): Promise<void> {
  await execute(
    context,
    `update search_dirty d set error = ?, updated_at = now(),
       next_at = now() + make_interval(secs => least(power(2, d.attempts), 600)),
       dead_at = case when d.attempts >= ? then now() end
     from jsonb_to_recordset(?::jsonb) as m(id text, mark text)
     where d.id = m.id and d.mark = m.mark`,
    [error.slice(0, 1000), MAX_ATTEMPTS, keysOf(rows)]
  )
}

/**
 * Gives rows back whose engine cannot be reached. The try does not count: no
 * outage lays a row aside. All due rows of the engine wait together, for as long
 * as the oldest has waited already: from 2 to 60 seconds.
 */
export async function postponeAway(
  context: Context,
  engine: DirtyEngine,
  rows: Key[],
  error: string
): Promise<void> {
  await execute(
    context,
    `update search_dirty d set error = ?, updated_at = now(),
       attempts = case when m.id is null then d.attempts
         else greatest(d.attempts - 1, 0) end,
       next_at = now() + make_interval(secs => (
         select least(greatest(extract(epoch from now() - min(created_at)), 2), 60)
         from search_dirty where engine = ? and dead_at is null))
     from search_dirty x
     left join jsonb_to_recordset(?::jsonb) as m(id text, mark text)
       on m.id = x.id and m.mark = x.mark
     where d.id = x.id and x.engine = ? and x.dead_at is null
       and (m.id is not null or x.next_at <= now())`,
    [error.slice(0, 1000), engine, keysOf(rows), engine]
  )
}
