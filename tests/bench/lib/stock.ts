import { spawnSync } from "node:child_process"
import { rmSync } from "node:fs"
import path from "node:path"
import { waitForAnswer } from "../../../scripts/lib/answers.mjs"
import { ensureDatabase } from "../../../scripts/lib/database.mjs"
import { freePort } from "../../../scripts/lib/ports.mjs"
import { startPart, stopPart } from "../../../scripts/lib/process.mjs"
import type { Bench } from "./context.ts"
import { storeApi, type Api, type Call } from "./store-api.ts"

const ROOT = path.resolve(import.meta.dirname, "../../..")
const FOLDER = path.join(ROOT, "tests/bench/stock")
const CLI = path.join(ROOT, "node_modules/@medusajs/cli/cli.js")
const FILES = path.join(ROOT, ".data/bench/stock-files")
const LOG = path.join(ROOT, ".data/bench/logs/stock.log")

const LOGIN = { email: "admin@contoh.test", password: "stock-medusa" }

/** The administrator of stock Medusa. */
export interface StockAdmin {
  call: Call
  /** Keeps a file by `/admin/uploads`; answers its id. */
  upload: (file: File) => Promise<string>
}

/** Stock Medusa, open. */
export type StockApi = Api & {
  databaseUrl: string
  /**
   * How fast its own workflow makes products, in batches and warm. Adds 1,100,
   * without stock.
   */
  productsPerSecond: () => number
  /** Makes an administrator and logs in. */
  admin: () => Promise<StockAdmin>
}

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
    STOCK_FILES: FILES,
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
    const api = { backendUrl, publishableKey }
    await work({
      ...api,
      databaseUrl: url.href,
      productsPerSecond: () =>
        Number(/RATE ([\d.]+)/.exec(medusa("exec", "./rate.ts"))?.[1]),
      admin: () => {
        medusa("user", "-e", LOGIN.email, "-p", LOGIN.password)
        return adminOf(api)
      },
    })
  } finally {
    await stopPart(Number(server.pid))
    rmSync(FILES, { recursive: true, force: true })
  }
}

async function adminOf(api: Api): Promise<StockAdmin> {
  const { token } = await storeApi(api)<{ token: string }>(
    "/auth/user/emailpass",
    LOGIN
  )
  const authorization = `Bearer ${token}`
  return {
    call: storeApi(api, { authorization }),
    upload: async (file) => {
      const body = new FormData()
      body.append("files", file)
      const response = await fetch(`${api.backendUrl}/admin/uploads`, {
        ...{ method: "POST", headers: { authorization }, body },
      })
      if (!response.ok) throw new Error(`upload: ${response.status}`)
      const { files } = (await response.json()) as { files: { id: string }[] }
      return files[0]?.id ?? ""
    },
  }
}
