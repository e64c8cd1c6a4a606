import { mkdirSync } from "node:fs"
import path from "node:path"
import { build, inPool, isBuilt, targets } from "./build.mjs"
import { install, isInstalled } from "./install.mjs"
import { ROOT } from "./options.mjs"

/**
 * Installs and builds what is not there yet. Answers as soon as plugins,
 * backend and seed are built; the pages of storefront and dashboard go on
 * building beside the work on the database.
 * @param {{ screen: import("./screen.mjs").Screen, dataDir: string, signal: AbortSignal, dev?: boolean }} options
 *   `dev`: pages are compiled on demand, so none are built
 * @returns {Promise<{ pages: Promise<void> }>}
 */
export async function makeReady({ screen, dataDir, signal, dev }) {
  const logs = path.join(dataDir, "logs")
  mkdirSync(logs, { recursive: true })
  if (!isInstalled(ROOT)) {
    await screen.step("Install dependencies", (tick) =>
      install({ root: ROOT, log: path.join(logs, "install.log"), tick, signal })
    )
  }
  /** @param {import("./build.mjs").Target} target */
  const buildOnce = async (target) => {
    if (isBuilt(ROOT, target)) return
    const log = path.join(logs, `build-${target.name.replaceAll(" ", "-")}.log`)
    await screen.step(`Build ${target.name}`, () =>
      build({ root: ROOT, target, log, signal })
    )
  }
  const { plugins, backend, dashboard, seed, storefront } = targets(ROOT)
  const imports = (/** @type {import("./build.mjs").Target} */ target) =>
    target.inputs.length > 1
  await inPool(
    plugins.filter((target) => !imports(target)),
    buildOnce
  )
  await inPool(plugins.filter(imports), buildOnce)
  const backendBuilt = buildOnce(backend)
  const seedBuilt = buildOnce(seed)
  const buildPages = async () => {
    await seedBuilt
    await buildOnce(storefront)
    await backendBuilt
    await buildOnce(dashboard)
  }
  // The database waits for backend and seed; filling it leaves a core free.
  const pages = dev ? Promise.resolve() : buildPages()
  // Its fault is reported by whoever waits for it; until then it must not
  // count as unhandled.
  pages.catch(() => {})
  await Promise.all([backendBuilt, seedBuilt])
  return { pages }
}
