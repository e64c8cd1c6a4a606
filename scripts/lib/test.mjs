import { mkdirSync, rmSync } from "node:fs"
import path from "node:path"
import { closeOnSignal } from "./close-on-signal.mjs"
import { Stopped } from "./fault.mjs"
import { ROOT } from "./options.mjs"
import { PartTimes } from "./part-times.mjs"
import { freePort } from "./ports.mjs"
import { makeReady } from "./ready.mjs"
import { startRedis } from "./redis.mjs"
import { runChecks } from "./run-checks.mjs"
import { Screen } from "./screen.mjs"
import { Shop } from "./shop.mjs"
import { cardStandIn, midtransStandIn } from "./stand-ins.mjs"
import { runVitest } from "./vitest.mjs"

const DATA = path.join(ROOT, ".data/test")
const PARTS = ["checks", "unit", "integration", "e2e", "faults"]
/** Only by name: they take long, or need what a machine may not have. */
const EXTRAS = ["long", "cluster"]
/** What belongs to a part, and runs beside all that follows the integration tests. */
const BESIDE = { e2e: "pages", faults: "drills" }
const NEED_SHOP = ["integration", "e2e", "faults", ...EXTRAS]

/**
 * `npm test`: integration tests, then browser and fault tests on a whole shop of
 * its own (data, ports) with the demo catalogue. Beside them go checks and unit
 * tests, and beside the browser tests the walk over all pages, then the drills
 * that break backends of their own. Ends by naming again what failed, with the
 * times of its parts, and with one line that counts everything; with the names
 * of parts, runs only these. `long` and `cluster` run by name only.
 * @param {string[]} argv
 * @returns {Promise<number>} exit code
 */
export async function test(argv) {
  const isPart = (/** @type {string} */ word) =>
    PARTS.includes(word) || EXTRAS.includes(word)
  const names = argv.filter(isPart)
  const filters = argv.filter((word) => !isPart(word))
  const wanted = (/** @type {string} */ name) =>
    names.length === 0 ? PARTS.includes(name) : names.includes(name)
  const screen = new Screen()
  const times = new PartTimes()
  const abort = new AbortController()
  const logs = path.join(DATA, "logs")
  mkdirSync(logs, { recursive: true })
  const total = { passed: 0, failed: 0, skipped: 0 }
  /** @type {string[]} */
  const failures = []
  const count = (/** @type {typeof total & { failures: string[] }} */ more) => {
    total.passed += more.passed
    total.failed += more.failed
    total.skipped += more.skipped
    failures.push(...more.failures)
  }
  process.env["PASAR_UNSAFE_FAST_DATABASE"] = "1"
  // A machine that runs tests may be slow: no page is to be a stand-in for it.
  process.env["SEARCH_DEADLINE_MS"] ??= "10000"
  delete process.env["DATABASE_URL"]

  const { pages } = await times.measure("builds", () =>
    makeReady({ screen, dataDir: DATA, signal: abort.signal })
  )
  // As they are before the shop adds the keys of its stand-ins.
  const bare = { ...process.env }
  const run = async (
    /** @type {string} */ project,
    /** @type {NodeJS.ProcessEnv} */ env,
    /** @type {Screen | undefined} */ beside = undefined
  ) => {
    if (!beside) screen.line(`\n${project}`)
    const options = { project, logs, env, filters, beside }
    count(await times.measure(project, () => runVitest(options)))
  }
  const needsShop = NEED_SHOP.filter(wanted)
  const hasShop = needsShop.length > 0
  const house = async () => {
    await pages
    if (wanted("checks")) {
      const options = {
        ...{ screen, logs, signal: abort.signal },
        ...{ built: true, beside: hasShop },
      }
      count(await times.measure("checks", () => runChecks(options)))
    }
    if (wanted("unit")) await run("unit", bare, hasShop ? screen : undefined)
  }
  const onShop = async () => {
    if (!hasShop) return
    const redis = wanted("cluster") ? await startRedis(logs) : undefined
    try {
      await withTestShop({ screen, abort, pages }, async (shop) => {
        // From here on a line that moves would get between the dots of tests.
        screen.live = false
        const env = redis ? { ...shop, PASAR_REDIS_URL: redis.url } : shop
        const [apart, rest] = [
          needsShop.filter((name) => name === "integration"),
          needsShop.filter((name) => name !== "integration"),
        ]
        for (const project of apart) await run(project, env)
        const beside = async () => {
          for (const [part, project] of Object.entries(BESIDE))
            if (wanted(part)) await run(project, env, screen)
        }
        const inTurn = async () => {
          for (const project of rest) await run(project, env)
        }
        await Promise.all([inTurn(), beside()])
      })
    } finally {
      await redis?.stop()
    }
  }
  await Promise.all([house(), onShop()]).catch((error) => {
    abort.abort(new Stopped())
    throw error
  })
  const { passed, failed, skipped } = total
  for (const failure of failures) console.log(`\nFailed: ${failure}`)
  console.log(`\n${times.lines().join("\n")}`)
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed > 0 || passed === 0 ? 1 : 0
}

/**
 * A shop with its own data folder and ports, open while the work runs.
 * @param {{ screen: Screen, abort: AbortController, pages: Promise<void> }} options
 * @param {(env: NodeJS.ProcessEnv) => Promise<void>} work
 */
async function withTestShop({ screen, abort, pages }, work) {
  rmSync(path.join(DATA, "mails"), { recursive: true, force: true })
  const shop = new Shop(
    {
      port: await freePort(18_000),
      apiPort: await freePort(19_000),
      dbPort: undefined,
      host: "127.0.0.1",
      dataDir: DATA,
      fresh: true,
      demo: true,
      demoAnyway: false,
      dev: false,
    },
    screen,
    abort.signal
  )
  const midtrans = await midtransStandIn()
  Object.assign(process.env, await cardStandIn(), midtrans.shop)
  await shop.claim()
  const letGo = closeOnSignal(shop, abort)
  try {
    shop.drop()
    const database = await screen.step("Start the database", () =>
      shop.openDatabase()
    )
    const runtime = await shop.open(database, pages)
    const url = new URL(runtime.databaseUrl)
    for (const name of Object.keys(midtrans.shop)) delete process.env[name]
    await work({
      ...process.env,
      ...midtrans.port,
      PASAR_RUNTIME: path.join(DATA, "runtime.json"),
      DB_HOST: "localhost",
      DB_PORT: url.port,
      DB_USERNAME: url.username,
      DB_PASSWORD: url.password,
    })
  } finally {
    letGo()
    await shop.close()
  }
}
