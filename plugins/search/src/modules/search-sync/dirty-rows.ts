import type { Context } from "@medusajs/framework/types"
import {
  DirtyPriority,
  EVERY_ENGINE,
  MAX_ATTEMPTS,
  type DirtyEngine,
  type DirtyMark,
  type DirtyRow,
  type LeasedRow,
} from "../../lib/dirty"
import { execute } from "./execute"

export type DirtyLease = {
  limit: number
  seconds: number
  /** Only rows of these are taken. */
  engines: DirtyEngine[]
}

/** Marks of one statement: a price list may touch all that a shop has. */
const CHUNK = 5_000
/** Nobody works on it. */
const IS_FREE = "(leased_until is null or leased_until <= now())"

/** What `keysOf` gives, as rows. */
const LEASES =
  "jsonb_to_recordset(?::jsonb) as m(id text, mark text, lease timestamptz)"

/**
 * The rows of leases that still hold, in the order in which marks lock them, so
 * that nobody waits in a circle; `is_same` where none was marked again. Takes
 * what `keysOf` gives.
 */
const HELD = `held as (
  select d.id, d.mark = m.mark as is_same from search_dirty d
  join ${LEASES} on m.id = d.id and m.lease = d.leased_until
  order by d.kind collate "C", d.ref collate "C" for update of d)`

const keysOf = (rows: LeasedRow[]): string =>
  JSON.stringify(rows.map(({ id, mark, lease }) => ({ id, mark, lease })))

/**
 * Marks things for an engine; one that is marked already gets a new mark, and
 * keeps the worker that it has.
 */
export async function insertMarks(
  context: Context,
  marks: DirtyMark[],
  priority: DirtyPriority,
  engine: DirtyEngine
): Promise<void> {
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
  for (let start = 0; start < sorted.length; start += CHUNK) {
    const chunk = sorted.slice(start, start + CHUNK)
    await execute(context, INSERT, [engine, priority, JSON.stringify(chunk)])
  }
}

const INSERT = `insert into search_dirty (id, kind, ref, engine, mark, reason, priority, next_at)
  select 'sdirty_' || gen_random_uuid(), m.kind, m.ref, ?, gen_random_uuid()::text, m.reason, ?, now()
  from jsonb_to_recordset(?::jsonb) as m(kind text, ref text, reason text)
  on conflict (kind, ref, engine) where deleted_at is null do update set
    mark = excluded.mark, attempts = 0, dead_at = null, error = null,
    created_at = case when search_dirty.dead_at is null
      then search_dirty.created_at else now() end,
    reason = case when search_dirty.reason = 'sale' then 'sale' else excluded.reason end,
    priority = least(search_dirty.priority, excluded.priority),
    next_at = now(), updated_at = now()`

/**
 * Takes up to `limit` rows of one engine that are due and that nobody works on,
 * most urgent first, for `seconds`. A row that failed three times comes alone,
 * so that it no longer fails its neighbours.
 */
export async function leaseRows(
  context: Context,
  { limit, seconds, engines }: DirtyLease
): Promise<DirtyRow[]> {
  const rows = await execute(
    context,
    `with due as (
       select d.id, d.is_begun from search_dirty d
       cross join (select id, attempts, engine from search_dirty
         where dead_at is null and deleted_at is null and next_at <= now()
           and ${IS_FREE}
           and engine in (select jsonb_array_elements_text(?::jsonb))
         order by priority, next_at limit 1) first
       where d.dead_at is null and d.deleted_at is null and d.next_at <= now()
         and ${IS_FREE} and d.engine = first.engine
         and case when first.attempts >= 3 then d.id = first.id
           else d.attempts < 3 end
       order by d.priority, d.next_at limit ? for update of d skip locked)
     update search_dirty d set attempts = d.attempts + 1, is_begun = true,
       leased_until = now() + make_interval(secs => ?), updated_at = now()
     from due where d.id = due.id
     returning d.id, d.kind, d.ref, d.engine, d.mark, d.reason, d.priority,
       d.leased_until::text as lease, due.is_begun`,
    [JSON.stringify(engines), limit, seconds]
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

/** Removes what was worked on; what was marked again meanwhile is due anew. */
export async function settleRows(
  context: Context,
  rows: LeasedRow[]
): Promise<void> {
  await execute(
    context,
    `with ${HELD}, done as (delete from search_dirty d using held
       where d.id = held.id and held.is_same)
     update search_dirty d set leased_until = null, is_begun = false
     from held where d.id = held.id and not held.is_same`,
    [keysOf(rows)]
  )
}

/**
 * Forgets what a sweep has marked for these engines before a time of the
 * database, and tries what was laid aside until then again. What an event has
 * marked stays: somebody has to be told of it.
 */
export async function dropSweptBefore(
  context: Context,
  time: string,
  engines: DirtyEngine[]
): Promise<void> {
  const values = [time, JSON.stringify(engines), DirtyPriority.sweep]
  // What somebody marks at this moment is his.
  const older = (condition: string) => `id in (select id from search_dirty
    where updated_at < ?::timestamptz and ${IS_FREE}
      and engine in (select jsonb_array_elements_text(?::jsonb)) and ${condition}
    order by kind collate "C", ref collate "C" for update skip locked)`
  await execute(
    context,
    `delete from search_dirty where ${older("priority = ?")}`,
    values
  )
  await execute(
    context,
    `update search_dirty set dead_at = null, attempts = 0, next_at = now(),
       created_at = now()
     where ${older("priority < ? and dead_at is not null")}`,
    values
  )
}

/** Gives rows back after a fault, with a pause; the last try lays them aside. */
export async function postponeRows(
  context: Context,
  rows: LeasedRow[],
  error: string
): Promise<void> {
  await execute(
    context,
    `with ${HELD}
     update search_dirty d set error = ?, updated_at = now(), leased_until = null,
       next_at = case when held.is_same then now()
         + make_interval(secs => least(power(2, d.attempts), 600))
         else d.next_at end,
       dead_at = case when held.is_same and d.attempts >= ? then now() end
     from held where d.id = held.id`,
    [keysOf(rows), error.slice(0, 1000), MAX_ATTEMPTS]
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
  rows: LeasedRow[],
  error: string
): Promise<void> {
  await execute(
    context,
    `with late as (
       select x.id, m.id is not null as is_mine from search_dirty x
       left join ${LEASES} on m.id = x.id and m.lease = x.leased_until
       where x.engine = ? and x.dead_at is null
         and (m.id is not null or (x.next_at <= now() and ${IS_FREE}))
       order by x.kind collate "C", x.ref collate "C" for update of x)
     update search_dirty d set error = ?, updated_at = now(),
       attempts = case when late.is_mine then greatest(d.attempts - 1, 0)
         else d.attempts end,
       leased_until = case when late.is_mine then null else d.leased_until end,
       next_at = now() + make_interval(secs => (
         select least(greatest(extract(epoch from now() - min(created_at)), 2), 60)
         from search_dirty where engine = ? and dead_at is null))
     from late where d.id = late.id`,
    [keysOf(rows), engine, error.slice(0, 1000), engine]
  )
}
