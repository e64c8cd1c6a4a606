import { spawnSync } from "node:child_process"
import path from "node:path"
import { waitForAnswer } from "../../../scripts/lib/answers.mjs"
import { ensureDatabase } from "../../../scripts/lib/database.mjs"
import { freePort } from "../../../scripts/lib/ports.mjs"
import { startPart, stopPart } from "../../../scripts/lib/process.mjs"
import type { Bench } from "./context.ts"
import type { Api } from "./store-api.ts"

const ROOT = path.resolve(import.meta.dirname, "../../..")
const FOLDER = path.join(ROOT, "tests/bench/stock")
const CLI = path.join(ROOT, "node_modules/@medusajs/cli/cli.js")
const LOG = path.join(ROOT, ".data/bench/logs/stock.log")

/** Stock Medusa, open, and how fast its workflow made its products. */
export type StockApi = Api & { productsPerSecond: number }

/**
 * Opens Medusa as it comes (its own providers, no plugin of ours) on the same
 * database server, runs the work and stops it.
 */
export async function withStockMedusa(
  bench: Bench,
  work: (api: StockApi) => Promise<void>
): Promise<void> {
  const database = `stock_${Date.now()}`
  await ensureDatabase(bench.databaseUrl, database)
  const url = new URL(bench.databaseUrl)
  url.pathname = `/${database}`
  const env = {
    ...process.env,
    DATABASE_URL: url.href,
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
  const medusa = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [CLI, ...args],
      { cwd: FOLDER, env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }
    )
    if (status !== 0) throw new Error(`medusa ${args[0]}: ${stderr || stdout}`)
    return stdout
  }
  medusa("db:migrate", "--skip-scripts")
  const said = medusa("exec", "./seed.ts")
  const publishableKey = /KEY (pk_\w+)/.exec(said)?.[1] ?? ""
  const productsPerSecond = Number(/RATE ([\d.]+)/.exec(said)?.[1])
  const port = await freePort(undefined)
  const server = startPart({
    command: process.execPath,
    args: [CLI, "start", "-p", String(port)],
    cwd: FOLDER,
    env,
    log: LOG,
    anew: true,
  })
  const backendUrl = `http://localhost:${port}`
  try {
    await waitForAnswer({
      url: `${backendUrl}/health`,
      what: "Stock Medusa",
      log: LOG,
      alive: () => server.exitCode === null,
      signal: new AbortController().signal,
    })
    await work({ backendUrl, publishableKey, productsPerSecond })
  } finally {
    await stopPart(Number(server.pid))
  }
}
