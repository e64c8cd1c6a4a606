import type { DataSource, QueryRunner } from "typeorm"
import { INDEX_ONLY, makeAnew, type Made, type OnModel } from "./make-anew"
import { SCHEMA } from "./roles"
import { tidy } from "./tidy"

/** Of this schema alone, any number that nothing else takes: who holds it keeps refreshes away. */
export const REFRESH_LOCK = "hashtext('reporting.refresh')"

export interface Outcome extends Made {
  /** Of the row in `refresh`. */
  id: number
}

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
      `select pg_try_advisory_lock(${REFRESH_LOCK}) as taken`
    )
    if (!lock?.taken) return null
    try {
      return await refreshAlone(keeper, { runner, onModel })
    } finally {
      await tidy(runner.query(`select pg_advisory_unlock(${REFRESH_LOCK})`))
    }
  } finally {
    await runner.release()
  }
}

async function refreshAlone(
  keeper: DataSource,
  { runner, onModel }: { runner: QueryRunner; onModel: OnModel }
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
    const made = await makeAnew(keeper, { runner, onModel })
    await runner.query(
      `update ${SCHEMA}.refresh set state = 'done', snapshot_at = $2,
        models = $3, finished_at = clock_timestamp() where id = $1`,
      [id, made.snapshot_at, JSON.stringify(made.models)]
    )
    for (const name of INDEX_ONLY)
      await tidy(runner.query(`vacuum ${SCHEMA}.${name}`))
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
