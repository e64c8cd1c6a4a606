import type { QueryRunner } from "typeorm"
import { KEEPER } from "../roles"

/** Runs statements as the owner of the read models, within the migration's transaction. */
export async function asKeeper(
  runner: QueryRunner,
  statements: readonly string[]
): Promise<void> {
  await runner.query(`set local role ${KEEPER}`)
  for (const statement of statements) await runner.query(statement)
  await runner.query("reset role")
}
