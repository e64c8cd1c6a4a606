import type { QueryRunner } from "typeorm"
import { PLANNER } from "../planner"
import { KEEPER } from "../roles"

/**
 * Runs statements as the owner of the read models, within the migration's
 * transaction. A materialised view is filled as it is made.
 */
export async function asKeeper(
  runner: QueryRunner,
  statements: readonly string[]
): Promise<void> {
  await runner.query(`set local role ${KEEPER}`)
  for (const statement of [...PLANNER, ...statements])
    await runner.query(statement)
  await runner.query("reset role")
}
