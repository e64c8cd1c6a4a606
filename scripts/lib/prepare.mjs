import { spawn } from "node:child_process"
import { createWriteStream } from "node:fs"
import path from "node:path"
import { createInterface } from "node:readline"
import { inputHash, targets } from "./build.mjs"
import { shortHash } from "./fingerprints.mjs"
import { readNotes, writeNote } from "./database.mjs"
import { refuseForeignDatabase, refuseHiddenDemo } from "./demo-guard.mjs"
import { Fault, Stopped } from "./fault.mjs"
import { logFault } from "./last-words.mjs"
import { ROOT } from "./options.mjs"
import { runLogged, stopOnAbort } from "./process.mjs"

const SERVER = path.join(ROOT, "backend/.medusa/server")
const CLI = path.join(ROOT, "node_modules/@medusajs/cli/cli.js")

/**
 * @typedef {object} Context
 * @property {import("./options.mjs").Options} options
 * @property {import("./secrets.mjs").Secrets} secrets
 * @property {NodeJS.ProcessEnv} env of the backend
 * @property {string} databaseUrl
 * @property {boolean} embedded whether the database is the one of this folder
 * @property {import("./screen.mjs").Screen} screen
 * @property {(name: string) => string} logFile
 * @property {AbortSignal} signal
 */

/**
 * What the database must have seen: the schema follows the code of backend and
 * plugins; the reference data follow the seed and what plugins bring (areas,
 * rates); the demo follows the seed.
 */
function versions() {
  const { plugins, backend, seed } = targets(ROOT)
  const hash = (/** @type {import("./build.mjs").Target} */ target) =>
    inputHash(ROOT, target)
  const ofPlugins = plugins.map(hash)
  return {
    schema: shortHash([...ofPlugins, hash(backend)]),
    reference: shortHash([...ofPlugins, hash(seed)]),
    demo: shortHash([hash(seed)]),
  }
}

/**
 * Brings schema and data up to what this code needs. Each part is skipped when
 * the database's own notes say that it was done by the same code; each can be
 * repeated, so a run that was killed is simply run again.
 * @param {Context} context
 * @param {{ again?: boolean, mayMigrate?: boolean }} [how] `again`: load the
 *   data whatever the notes say; `mayMigrate`: not below an open shop
 * @returns {Promise<string[]>} what the seeds said
 * @throws {Fault} when the schema is another's and may not be changed, or the
 *   demo would get where it does not belong, or stay where nobody says so
 */
export async function prepareDatabase(
  context,
  { again = false, mayMigrate = true } = {}
) {
  const { options, databaseUrl, screen, embedded } = context
  const { empty, notes } = await readNotes(databaseUrl)
  refuseForeignDatabase({ options, embedded, empty, notes })
  // Loading again opens no shop, so the reference data may be loaded alone.
  if (!again) refuseHiddenDemo({ options, embedded, notes })
  const wanted = versions()
  if (options.demo) await writeNote(databaseUrl, "demo_allowed", "yes")
  if (notes["schema"] !== wanted.schema) {
    if (!mayMigrate)
      throw new Fault(
        "The open shop runs on other code than this.",
        "Stop it and start it again; that brings its data up to date, too."
      )
    await screen.step("Migrate the database", () => migrate(context))
    await writeNote(databaseUrl, "schema", wanted.schema)
  }
  /** @type {string[]} */
  const said = []
  const load = async (
    /** @type {"reference" | "demo"} */ script,
    /** @type {string} */ what
  ) => {
    if (!again && notes[script] === wanted[script]) return
    said.push(
      ...(await screen.step(what, (tick) => runSeed(context, { script, tick })))
    )
    await writeNote(databaseUrl, script, wanted[script])
  }
  await load("reference", "Load reference data")
  if (options.demo) await load("demo", "Load the demo")
  return said
}

/** @param {Context} context */
async function migrate({ env, logFile, signal }) {
  const log = logFile("migrate")
  const code = await runLogged({
    command: process.execPath,
    args: [CLI, "db:migrate", "--execute-safe-links", "--execute-safe-search"],
    cwd: SERVER,
    env,
    log,
    signal,
  })
  if (code !== 0) throw logFault("The database could not be migrated.", log)
}

/**
 * Runs one seed script inside Medusa. The script reports its progress as lines
 * `PASAR {"step":…,"done":…,"total":…}` on standard output.
 * @param {Context} context
 * @param {{ script: string, tick: import("./screen.mjs").Tick, args?: string[], fault?: string }} run
 *   `fault`: what to tell when it fails
 * @returns {Promise<string[]>} what it said, without progress lines
 */
export function runSeed(
  context,
  { script, tick, args, fault = `Seeding (${script}) failed.` }
) {
  const { env, logFile, signal, secrets } = context
  const log = logFile(`seed-${script}`)
  const out = createWriteStream(log, { flags: "a" })
  const child = spawn(
    process.execPath,
    [
      ...[CLI, "exec", path.join(ROOT, "seed/dist", script, "index.js")],
      ...(args ?? []),
    ],
    {
      cwd: SERVER,
      env: { ...env, DEMO_PASSWORDS: JSON.stringify(secrets.passwords) },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    }
  )
  stopOnAbort(child, signal)
  /** @type {string[]} */
  const said = []
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line.startsWith("PASAR ")) {
      const { done, total } = JSON.parse(line.slice(6))
      tick(Number(done), Number(total))
      return
    }
    out.write(`${line}\n`)
    said.push(line)
  })
  child.stderr.pipe(out, { end: false })
  return new Promise((resolve, reject) => {
    // Such as a full disk: whoever waits gives up, and that ends the child.
    out.on("error", reject)
    child.once("error", reject)
    child.once("close", (code) => {
      out.end(() => {
        if (code === 0) resolve(said)
        else if (signal.aborted) reject(new Stopped())
        else reject(logFault(fault, log))
      })
    })
  })
}
