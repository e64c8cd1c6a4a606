import type { DataSource } from "typeorm"
import { SCHEMA } from "./roles"

/** Two processes that build at once would stand in each other's way. */
const LOCK = "hashtext('reporting.build')"

/** Runs work alone, with the builder's connection. */
async function alone<T>(
  builder: DataSource,
  work: () => Promise<T>
): Promise<T> {
  await builder.query(`select pg_advisory_lock(${LOCK})`)
  try {
    return await work()
  } finally {
    await builder.query(`select pg_advisory_unlock(${LOCK})`)
  }
}

/**
 * Makes what is missing of the read models. Answers the names of the migrations
 * that were run; none when all stood.
 */
export const buildReadModels = (builder: DataSource): Promise<string[]> =>
  alone(builder, async () => {
    await builder.query(`create schema if not exists ${SCHEMA}`)
    const run = await builder.runMigrations()
    return run.map(({ name }) => name)
  })

/**
 * Takes all read models away, newest first: nothing of the shop is touched.
 * Answers how many migrations were undone.
 */
export const dropReadModels = (builder: DataSource): Promise<number> =>
  alone(builder, async () => {
    const run = async () => {
      const [row] = await builder.query<{ done: number }[]>(
        `select count(*)::int as done from ${SCHEMA}.read_model_migrations`
      )
      return row?.done ?? 0
    }
    await builder.query(`create schema if not exists ${SCHEMA}`)
    await builder.runMigrations()
    const all = await run()
    for (let left = all; left > 0; left = await run())
      await builder.undoLastMigration()
    return all
  })
