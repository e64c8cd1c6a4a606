import { execFile } from "node:child_process"
import path from "node:path"
import { promisify } from "node:util"
import {
  backendEnvironment,
  BACKEND,
  databaseUrl,
  REFERENCE_DATABASE,
  ROOT,
} from "./backend.ts"
import { withClient } from "./database.ts"

const run = promisify(execFile)
const MEDUSA = path.join(ROOT, "node_modules/@medusajs/cli/cli.js")

/**
 * Makes the database that integration specs copy: migrated, with the reference
 * data and nothing else. Once per run, so that each spec starts in a second.
 */
export default async function setup() {
  await withClient(databaseUrl("postgres"), async (client) => {
    await client.query(
      `drop database if exists "${REFERENCE_DATABASE}" with (force)`
    )
    await client.query(`create database "${REFERENCE_DATABASE}"`)
  })
  const medusa = (...args: string[]) =>
    run(process.execPath, [MEDUSA, ...args], {
      cwd: BACKEND,
      env: { ...process.env, ...backendEnvironment(REFERENCE_DATABASE) },
      maxBuffer: 64 * 1024 * 1024,
    })
  await medusa("db:migrate", "--execute-safe-links", "--execute-safe-search")
  await medusa("exec", path.join(ROOT, "seed/dist/reference/index.js"))
}
