import type { DataSource, QueryRunner } from "typeorm"
import type { Refresh } from "./entities/refresh"
import { PLANNER } from "./planner"
import { SCHEMA } from "./roles"

/**
 * What the models are made of, in the order in which one needs another. No page
 * reads it, so it is made anew at once: without comparing it to what was there.
 */
export const PREPARED = ["refund_share", "sale_line_entry"] as const

/** Every materialised view that is read, in the order in which one needs another. */
export const REFRESHED = [
  ...["sale_entry", "product_month", "category_entry", "sales_month"],
  ...["part_month", "progress", "sold_product", "search_month"],
  "order_hour",
]

/** Of this schema alone: any number that nothing else takes. */
const LOCK = "hashtext('reporting.refresh')"

type Outcome = Pick<Refresh, "id" | "snapshot_at" | "models">

/** Told after each model: its name, how many are done, and how many there are. */
export type OnModel = (name: string, done: number, of: number) => void

/**
 * Tidies up after a fault, and the fault is what is told: a session that is gone
 * took its transaction and its locks with it.
 */
const tidy = (work: Promise<unknown>) => work.catch(() => undefined)

/**
 * Makes all read models anew, of one moment: readers see the old figures until
 * all new ones are there. What a refresh that died began, is marked so. Null
 * when another process is at it. Throws what the database answers; the run is
 * then marked as failed (by the next one as interrupted, when the session is
 * gone) and the old figures stay.
 */
export async function refreshReadModels(
  keeper: DataSource,
  onModel: OnModel = () => undefined
): Promise<Outcome | null> {
  const runner = keeper.createQueryRunner()
  try {
    const [lock] = await runner.manager.query<{ taken: boolean }[]>(
      `select pg_try_advisory_lock(${LOCK}) as taken`
    )
    if (!lock?.taken) return null
    try {
      return await refreshAlone(runner, onModel)
    } finally {
      await tidy(runner.query(`select pg_advisory_unlock(${LOCK})`))
    }
  } finally {
    await runner.release()
  }
}

async function refreshAlone(
  runner: QueryRunner,
  onModel: OnModel
): Promise<Outcome> {
  await runner.query(`
    update ${SCHEMA}.refresh
    set state = 'interrupted', finished_at = clock_timestamp()
    where state = 'running'`)
  const [begun] = await runner.manager.query<{ id: string }[]>(
    `insert into ${SCHEMA}.refresh default values returning id`
  )
  const id = Number(begun?.id)
  try {
    const made = await makeAnew(runner, onModel)
    await runner.query(
      `update ${SCHEMA}.refresh set state = 'done', snapshot_at = $2,
        models = $3, finished_at = clock_timestamp() where id = $1`,
      [id, made.snapshot_at, JSON.stringify(made.models)]
    )
    return { id, ...made }
  } catch (fault) {
    await tidy(
      runner.query(
        `update ${SCHEMA}.refresh set state = 'failed', fault = $2,
          finished_at = clock_timestamp() where id = $1`,
        [id, String(fault).slice(0, 500)]
      )
    )
    throw fault
  }
}

async function makeAnew(
  runner: QueryRunner,
  onModel: OnModel
): Promise<Omit<Outcome, "id">> {
  await runner.startTransaction("REPEATABLE READ")
  try {
    for (const setting of PLANNER) await runner.query(setting)
    const [clock] = await runner.manager.query<{ now: Date }[]>("select now()")
    const models: Refresh["models"] = []
    const make = async (name: string, statements: readonly string[]) => {
      const start = performance.now()
      for (const statement of statements) await runner.query(statement)
      models.push({ name, ms: Math.round(performance.now() - start) })
      onModel(name, models.length, PREPARED.length + REFRESHED.length)
    }
    for (const name of PREPARED)
      await make(name, [
        `refresh materialized view ${SCHEMA}.${name}`,
        `analyze ${SCHEMA}.${name}`,
      ])
    for (const name of REFRESHED)
      await make(name, [
        `refresh materialized view concurrently ${SCHEMA}.${name}`,
      ])
    await runner.commitTransaction()
    for (const name of REFRESHED)
      await runner.query(`analyze ${SCHEMA}.${name}`)
    return { snapshot_at: clock?.now ?? null, models }
  } catch (fault) {
    await tidy(runner.rollbackTransaction())
    throw fault
  }
}
