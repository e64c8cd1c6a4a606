import type { DataSource, QueryRunner } from "typeorm"
import type { Refresh } from "./entities/refresh"
import { SCHEMA } from "./roles"

/** Every materialised view, in the order in which one needs another. */
export const REFRESHED = [
  ...["sale_entry", "sales_month", "product_month", "category_entry"],
  ...["part_month", "progress"],
]

/**
 * Whole tables are joined: in hashes, also where statistics are missing or old
 * and the planner would look a row up for each row.
 */
const PLANNER = [
  "set local enable_nestloop = off",
  "set local work_mem = '64MB'",
]

/** Of this schema alone: any number that nothing else takes. */
const LOCK = "hashtext('reporting.refresh')"

type Outcome = Pick<Refresh, "id" | "snapshot_at" | "models">

/**
 * Makes all read models anew, of one moment: readers see the old figures until
 * all new ones are there. What a refresh that died began, is marked so. Null
 * when another process is at it. Throws what the database answers; the run is
 * then marked as failed and the old figures stay.
 */
export async function refreshReadModels(
  keeper: DataSource
): Promise<Outcome | null> {
  const runner = keeper.createQueryRunner()
  try {
    const [lock] = await runner.manager.query<{ taken: boolean }[]>(
      `select pg_try_advisory_lock(${LOCK}) as taken`
    )
    if (!lock?.taken) return null
    try {
      return await refreshAlone(runner)
    } finally {
      await runner.query(`select pg_advisory_unlock(${LOCK})`)
    }
  } finally {
    await runner.release()
  }
}

async function refreshAlone(runner: QueryRunner): Promise<Outcome> {
  await runner.query(`
    update ${SCHEMA}.refresh
    set state = 'interrupted', finished_at = clock_timestamp()
    where state = 'running'`)
  const [begun] = await runner.manager.query<{ id: string }[]>(
    `insert into ${SCHEMA}.refresh default values returning id`
  )
  const id = Number(begun?.id)
  try {
    const made = await makeAnew(runner)
    await runner.query(
      `update ${SCHEMA}.refresh set state = 'done', snapshot_at = $2,
        models = $3, finished_at = clock_timestamp() where id = $1`,
      [id, made.snapshot_at, JSON.stringify(made.models)]
    )
    return { id, ...made }
  } catch (fault) {
    await runner.query(
      `update ${SCHEMA}.refresh set state = 'failed', fault = $2,
        finished_at = clock_timestamp() where id = $1`,
      [id, String(fault).slice(0, 500)]
    )
    throw fault
  }
}

async function makeAnew(runner: QueryRunner): Promise<Omit<Outcome, "id">> {
  await runner.startTransaction("REPEATABLE READ")
  try {
    for (const setting of PLANNER) await runner.query(setting)
    const [clock] = await runner.manager.query<{ now: Date }[]>("select now()")
    const models: Refresh["models"] = []
    for (const name of REFRESHED) {
      const start = performance.now()
      await runner.query(
        `refresh materialized view concurrently ${SCHEMA}.${name}`
      )
      models.push({ name, ms: Math.round(performance.now() - start) })
    }
    await runner.commitTransaction()
    for (const name of REFRESHED)
      await runner.query(`analyze ${SCHEMA}.${name}`)
    return { snapshot_at: clock?.now ?? null, models }
  } catch (fault) {
    await runner.rollbackTransaction()
    throw fault
  }
}
