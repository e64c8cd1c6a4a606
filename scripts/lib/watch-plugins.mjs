import path from "node:path"
import { build, isBuilt, targets } from "./build.mjs"
import { ROOT } from "./options.mjs"
import { watchFolder } from "./watch-folder.mjs"

const QUIET_MS = 400

/**
 * Builds a plugin again when its sources change and restarts the backend with
 * it. A build that fails is reported and the backend goes on with the last one.
 * @param {{ shop: import("./shop.mjs").Shop, screen: import("./screen.mjs").Screen, signal: AbortSignal }} options
 */
export function watchPlugins({ shop, screen, signal }) {
  const { plugins } = targets(ROOT)
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  let busy = false
  const rebuild = async () => {
    if (busy) return schedule()
    busy = true
    try {
      const changed = plugins.filter((target) => !isBuilt(ROOT, target))
      for (const target of changed) {
        const log = shop.logFile(`build-${target.name.replaceAll(" ", "-")}`)
        await screen.step(`Build ${target.name}`, () =>
          build({ root: ROOT, target, log, signal })
        )
      }
      if (changed.length > 0)
        await screen.step("Restart the backend", () => shop.restartBackend())
    } catch (error) {
      screen.line(error instanceof Error ? error.message : String(error))
    } finally {
      busy = false
    }
  }
  const schedule = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void rebuild(), QUIET_MS)
  }
  for (const { folder } of plugins)
    watchFolder(path.join(ROOT, folder, "src"), { signal, onChange: schedule })
}
