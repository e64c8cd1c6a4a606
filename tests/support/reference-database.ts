import { execFile } from "node:child_process"
import path from "node:path"
import { promisify } from "node:util"
import {
  backendEnvironment,
  BACKEND,
  databaseUrl,
  REFERENCE_DATABASE,
  ROOT,
  TEST_DATABASES,
} from "./backend.ts"
import { withClient } from "./database.ts"

const run = promisify(execFile)
const MEDUSA = path.join(ROOT, "node_modules/@medusajs/cli/cli.js")

const MADE = Symbol.for("pasar-santri.tests.reference")
const ofRun = globalThis as { [MADE]?: ReturnType<typeof setup> }

/** Once per run, whichever kinds of specs ask for it. */
export default () => (ofRun[MADE] ??= setup())

/**
 * Makes the database that integration specs copy: migrated, with the reference
 * data and nothing else, so that a backend starts in seconds.
 */
async function setup() {
  await withClient(databaseUrl("postgres"), async (client) => {
    await client.query(
      `drop database if exists "${REFERENCE_DATABASE}" with (force)`
    )
    await client.query(`create database "${REFERENCE_DATABASE}"`)
  })
  // The ways of paying of the reference data are those that need no keys.
  const withoutCards = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith("STRIPE_"))
  )
  const medusa = (...args: string[]) =>
    run(process.execPath, [MEDUSA, ...args], {
      cwd: BACKEND,
      env: { ...withoutCards, ...backendEnvironment(REFERENCE_DATABASE) },
      maxBuffer: 64 * 1024 * 1024,
    })
  await medusa("db:migrate", "--execute-safe-links", "--execute-safe-search")
  await medusa("exec", path.join(ROOT, "seed/dist/reference/index.js"))
  return dropTestDatabases
}

/** The backends under test end with their processes and leave theirs behind. */
const dropTestDatabases = () =>
  withClient(databaseUrl("postgres"), async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1)",
      [TEST_DATABASES]
    )
    for (const { datname } of rows)
      await client.query(`drop database if exists "${datname}" with (force)`)
  })
