import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { EVERY_ENGINE } from "../lib/dirty"
import { ENGINES, isMeilisearchOn, type EngineName } from "../lib/engines"
import { SEARCH_SYNC_MODULE } from "../modules/search-sync"
import { enginesOn } from "./engines-on"

/** Marks that were laid aside and are shown at once. */
const DEAD_SHOWN = 50

/** A filling of an index; the last one that was begun. */
const Filling = z.object({
  version: z.number(),
  state: z.enum(["pending", "processing", "done", "failed", "canceled"]),
  done: z.number(),
  started_at: z.coerce.date().nullable(),
  finished_at: z.coerce.date().nullable(),
  error: z.string().nullable(),
})
const Active = z.object({ version: z.number() })

const Count = z.object({ products: z.number() })

/**
 * How the indexes stand: for each engine its lag (age of the oldest mark, in
 * seconds), what waits and what was laid aside, the version that serves, the
 * last filling and the last audit. `of` is how many products a filling has to read.
 */
export async function readStatus(container: MedusaContainer) {
  const sync = container.resolve(SEARCH_SYNC_MODULE)
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rowsOf = async <T>(
    row: z.ZodType<T>,
    sql: string,
    values: string[]
  ) => {
    const { rows } = await connection.raw<{ rows: unknown[] }>(sql, values)
    return z.array(row).parse(rows)
  }
  const [counted] = await rowsOf(
    Count,
    "select count(*)::int as products from product where deleted_at is null",
    []
  )
  const of = counted?.products ?? 0
  const queues = await sync.describeMarks()
  const describe = async (engine: EngineName) => {
    const { index } = ENGINES[engine]
    const [active] = await rowsOf(Active, ACTIVE_SQL, [index])
    const [filling] = await rowsOf(Filling, FILLING_SQL, [index])
    const [audit] = await sync.listSearchAudits(
      { engine },
      { take: 1, order: { started_at: "DESC" } }
    )
    const own = queues.filter((one) =>
      [EVERY_ENGINE, engine].includes(one.engine)
    )
    return {
      ...{ engine, version: active?.version ?? null },
      lag_seconds: Math.max(0, ...own.map((one) => one.lag_seconds)),
      waiting: sum(own.map(({ waiting }) => waiting)),
      dead: sum(own.map(({ dead }) => dead)),
      filling: filling ? { ...filling, of } : null,
      audit: audit ?? null,
    }
  }
  return {
    engine: isMeilisearchOn()
      ? ("meilisearch" as const)
      : ("postgres" as const),
    engines: await Promise.all(enginesOn().map(describe)),
    dead_letters: await sync.listDeadMarks(DEAD_SHOWN),
  }
}

export type SearchStatus = Awaited<ReturnType<typeof readStatus>>

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)

const ACTIVE_SQL = `
  select active_version as version from search_index
  where name = ? and active_version is not null and deleted_at is null`

// The catch-up is a run of its own after the filling; it counts from nothing.
const FILLING_SQL = `
  select v.version, s.status as state, s.documents_synced as done, s.started_at,
    s.completed_at as finished_at, s.error
  from search_index i
  join search_index_version v on v.search_index_id = i.id and v.deleted_at is null
  join search_index_sync s on s.search_index_version_id = v.id
    and s.deleted_at is null
  where i.name = ? and i.deleted_at is null
  order by v.version desc, s.created_at limit 1`
