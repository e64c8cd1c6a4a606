import path from "node:path"
import { closeOnSignal } from "./close-on-signal.mjs"
import { backendEnvironment } from "./environment.mjs"
import { readJson } from "./json-file.mjs"
import { makeReady } from "./ready.mjs"
import { Shop } from "./shop.mjs"

/**
 * Works on the database of a data folder: that of an open shop, or of a closed
 * one, whose database is opened for as long as it takes.
 * @param {{ options: import("./options.mjs").Options, screen: import("./screen.mjs").Screen }} facts
 * @param {(context: import("./prepare.mjs").Context, isOpen: boolean) => Promise<void>} work
 */
export async function withDatabaseOf({ options, screen }, work) {
  const { dataDir } = options
  const abort = new AbortController()
  const { signal } = abort
  await makeReady({ screen, dataDir, signal, dev: true })
  const shop = new Shop(options, screen, signal)
  const runtime = /** @type {{ databaseUrl?: string } | undefined} */ (
    readJson(path.join(dataDir, "runtime.json"))
  )
  // A starter that was killed leaves its file, but no shop.
  const running = shop.registry.isTaken() ? runtime?.databaseUrl : undefined
  if (!running) await shop.registry.take()
  const letGo = running ? () => {} : closeOnSignal(shop, abort)
  try {
    const database = running
      ? { url: running, embedded: process.env["DATABASE_URL"] === undefined }
      : await shop.openDatabase()
    const { url: databaseUrl, embedded } = database
    const { secrets } = shop
    await work(
      {
        ...{ options, secrets, databaseUrl, screen, embedded, signal },
        env: backendEnvironment({ options, secrets, databaseUrl }),
        logFile: shop.logFile,
      },
      running !== undefined
    )
  } finally {
    letGo()
    if (!running) await shop.close()
  }
}
