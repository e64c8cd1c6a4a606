import path from "node:path"
import { Fault, Stopped } from "./fault.mjs"
import { HELP, readOptions } from "./options.mjs"
import { logFault } from "./last-words.mjs"
import { makeReady } from "./ready.mjs"
import { Screen, seconds } from "./screen.mjs"
import { Shop } from "./shop.mjs"
import { watchPlugins } from "./watch-plugins.mjs"

/**
 * `npm start`: from a bare clone to an open shop, in the foreground until
 * Ctrl-C. With `dev`, backend and storefront run from their sources and reload,
 * and a plugin that is edited is built again.
 * @param {string[]} argv
 * @param {{ dev?: boolean }} [mode]
 * @returns {Promise<number>} exit code
 */
export async function main(argv, { dev = false } = {}) {
  const given = readOptions(argv)
  if (given === "help") {
    console.log(HELP)
    return 0
  }
  const options = { ...given, dev }
  const since = Date.now()
  const screen = new Screen()
  const abort = new AbortController()
  const asked = new Promise((resolve) => {
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
      process.on(signal, () => {
        abort.abort(new Stopped())
        resolve(signal)
      })
  })
  const shop = new Shop(options, screen, abort.signal)
  await shop.claim()
  screen.line("Pasar Santri")
  const opening = openShop({ shop, options, screen, signal: abort.signal })
  const stopped = asked.then(() => undefined)
  try {
    const first = await Promise.race([opening, shop.death, stopped])
    if (first === undefined) return 0
    if (typeof first === "string") throw deathFault(shop, first)
    printReady({ runtime: first, options, screen, took: Date.now() - since })
    if (dev) watchPlugins({ shop, screen, signal: abort.signal })
    const died = await Promise.race([shop.death, stopped])
    if (died === undefined) return 0
    throw deathFault(shop, died)
  } finally {
    abort.abort(new Stopped())
    // What was under way ends first, so that nothing starts behind our back.
    await opening.catch(() => {})
    await shop.close()
  }
}

/** @param {{ shop: Shop, options: import("./options.mjs").Options, screen: Screen, signal: AbortSignal }} parts */
async function openShop({ shop, options, screen, signal }) {
  const { pages } = await makeReady({
    screen,
    dataDir: options.dataDir,
    signal,
    dev: options.dev,
  })
  if (options.fresh) shop.drop()
  const database = await screen.step("Start the database", () =>
    shop.openDatabase()
  )
  return shop.open(database, pages)
}

/**
 * @param {Shop} shop
 * @param {string} name
 */
const deathFault = (shop, name) =>
  logFault(
    `The ${name} stopped by itself, so the shop was closed; npm start opens it again.`,
    shop.logFile(name)
  )

/** @param {{ runtime: import("./shop.mjs").Runtime, options: import("./options.mjs").Options, screen: Screen, took: number }} facts */
function printReady({ runtime, options, screen, took }) {
  screen.line()
  screen.line(`  Shop        ${runtime.storefrontUrl}`)
  screen.line(`  Seller      ${runtime.storefrontUrl}/penjual`)
  screen.line(`  Office      ${runtime.storefrontUrl}/dinas`)
  screen.line(`  Dashboard   ${runtime.adminUrl}`)
  screen.line(`  Mails       ${runtime.mailDir}`)
  if (options.demo) printAccounts({ runtime, options, screen })
  screen.line(`  Ready in ${seconds(took)}; stop with Ctrl-C.`)
  screen.line()
  screen.line(`Pasar Santri siap: ${runtime.storefrontUrl}`)
}

/** Whom to try first; the others are in the file. */
const FIRST = ["admin", "head", "verifier", "owner", "buyer"]

/** @param {{ runtime: import("./shop.mjs").Runtime, options: import("./options.mjs").Options, screen: Screen }} facts */
function printAccounts({ runtime, options, screen }) {
  screen.line("  Demo accounts (only on this machine):")
  const told = runtime.accounts.filter(({ title }) => FIRST.includes(title))
  for (const { role, title, email, password } of told) {
    const who = role === title ? role : `${role} ${title}`
    screen.line(`    ${who.padEnd(18)} ${email.padEnd(30)} ${password}`)
  }
  const more = runtime.accounts.length - told.length
  const file = path.join(options.dataDir, "runtime.json")
  screen.line(
    `    and ${more} more, for each role and state of a case: ${file}`
  )
}
