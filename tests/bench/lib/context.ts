import path from "node:path"
import { backendEnvironment } from "../../../scripts/lib/environment.mjs"
import { freePort } from "../../../scripts/lib/ports.mjs"
import { runSeed } from "../../../scripts/lib/prepare.mjs"
import { Screen } from "../../../scripts/lib/screen.mjs"
import { Shop } from "../../../scripts/lib/shop.mjs"

const ROOT = path.resolve(import.meta.dirname, "../../..")

interface Account {
  title: string
  email: string
  password: string
}

/** An open shop that benchmarks may load and fill. */
export interface Bench {
  storefrontUrl: string
  backendUrl: string
  databaseUrl: string
  publishableKey: string
  /** People of the demo. */
  accounts: readonly Account[]
  /**
   * Adds made-up products through `seed:bulk`, of a pesantren for every forty
   * unless told; answers products per second.
   */
  addProducts(count: number, pesantren?: number): Promise<number>
}

/** Runs the work beside a data folder that is made anew, below `.data/bench`. */
async function withFolder(
  work: (open: {
    shop: Shop
    screen: Screen
    options: Shop["options"]
    signal: AbortSignal
  }) => Promise<void>
): Promise<void> {
  // Some count statements.
  process.env["PASAR_COUNT_STATEMENTS"] = "1"
  const screen = new Screen()
  const { signal } = new AbortController()
  const options = {
    port: await freePort(undefined),
    apiPort: await freePort(undefined),
    dbPort: undefined,
    host: "127.0.0.1",
    dataDir: path.join(ROOT, ".data/bench"),
    fresh: true,
    demo: true,
    demoAnyway: false,
    dev: false,
  }
  const shop = new Shop(options, screen, signal)
  await shop.claim()
  const stop = () => void shop.close().then(() => process.exit(130))
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
  try {
    shop.drop()
    await work({ shop, screen, options, signal })
  } finally {
    await shop.close()
  }
}

/** Opens an empty database of its own, without a shop, and closes it after. */
export const withDatabase = (
  work: (databaseUrl: string) => Promise<void>
): Promise<void> =>
  withFolder(async ({ shop }) => {
    const { url } = await shop.openDatabase()
    await work(url)
  })

/** Opens a shop of its own (data below `.data/bench`), runs the work and closes it. */
export const withBench = (
  work: (bench: Bench) => Promise<void>
): Promise<void> =>
  withFolder(async ({ shop, screen, options, signal }) => {
    const database = await shop.openDatabase()
    const runtime = await shop.open(database)
    const { secrets } = shop
    const { databaseUrl } = runtime
    const context = {
      ...{ options, secrets, databaseUrl, screen },
      env: backendEnvironment({ options, secrets, databaseUrl }),
      embedded: true,
      logFile: shop.logFile,
      signal,
    }
    await work({
      ...runtime,
      addProducts: async (products, pesantren = Math.ceil(products / 40)) => {
        const since = performance.now()
        await screen.step(`Add ${products} products`, (tick) =>
          runSeed(context, {
            script: "bulk",
            tick,
            args: [JSON.stringify({ products, pesantren })],
          })
        )
        return products / ((performance.now() - since) / 1000)
      },
    })
  })
