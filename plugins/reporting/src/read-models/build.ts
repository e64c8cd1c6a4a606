import { type DataSource, MigrationExecutor, QueryFailedError } from "typeorm"
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

/** PostgreSQL's codes of what a view names and is not there: column, table, function. */
const MOVED = ["42703", "42P01", "42883"]

/** A fault of a migration, with what to do where the shop's tables are others. */
function explained(fault: unknown): unknown {
  const isMoved =
    fault instanceof QueryFailedError &&
    MOVED.includes(String(Reflect.get(fault, "code")))
  return isMoved
    ? new Error(
        `The reports read what the shop's database does not have: ${fault.message}. Its views follow in a new migration of plugins/reporting (docs/operating.md, "Reports").`,
        { cause: fault }
      )
    : fault
}

/**
 * Makes what is missing of the read models. Answers the names of the migrations
 * that were run; none when all stood. Throws with the name of the column where
 * one that they read was moved; migrations before it stay.
 */
export const buildReadModels = (builder: DataSource): Promise<string[]> =>
  alone(builder, async () => {
    await builder.query(`create schema if not exists ${SCHEMA}`)
    try {
      const run = await builder.runMigrations()
      return run.map(({ name }) => name)
    } catch (fault) {
      throw explained(fault)
    }
  })

/**
 * Takes away what stands of the read models, newest first: nothing of the shop
 * is touched. Answers how many migrations were undone.
 */
export const dropReadModels = (builder: DataSource): Promise<number> =>
  alone(builder, async () => {
    await builder.query(`create schema if not exists ${SCHEMA}`)
    const standing = await new MigrationExecutor(
      builder
    ).getExecutedMigrations()
    for (let undone = 0; undone < standing.length; undone += 1)
      await builder.undoLastMigration()
    return standing.length
  })
