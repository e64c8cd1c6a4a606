import { existsSync, readFileSync, readdirSync } from "node:fs"
import path from "node:path"
import { Fault } from "./fault.mjs"
import { readJson } from "./json-file.mjs"
import { logFault } from "./last-words.mjs"
import { runLogged } from "./process.mjs"

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean,
 *   devOptional?: boolean, os?: string[], cpu?: string[] }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock
 */

/** @param {string} file */
const readLock = (file) => /** @type {Lock | undefined} */ (readJson(file))

/**
 * Whether node_modules holds what the lock file names. Compares npm's own
 * record of what it installed, so an install by hand counts as well.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readLock(path.join(root, "package-lock.json"))
  const found = readLock(path.join(root, "node_modules/.package-lock.json"))
  if (!wanted) throw new Fault("package-lock.json is missing from the clone.")
  if (!found) return false
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (!place.includes("node_modules/") || entry.link) return true
    if (entry.optional || entry.devOptional || entry.os || entry.cpu)
      return true
    return found.packages[place]?.version === entry.version
  })
}

/** @param {string} log */
function installFault(log) {
  const text = existsSync(log) ? readFileSync(log, "utf8").slice(-20_000) : ""
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ENOTCACHED|network/i.test(
      text
    )
  ) {
    return new Fault(
      "The npm registry could not be reached, so the dependencies could not be installed.",
      "Check the network (or npm's proxy and registry settings) and start again; what was fetched is kept."
    )
  }
  return logFault("npm could not install the dependencies.", log)
}

/**
 * Installs what the lock file names. The tick counts top-level packages.
 * @param {{ root: string, log: string, tick: import("./screen.mjs").Tick, signal: AbortSignal }} options
 */
export async function install({ root, log, tick, signal }) {
  const lock = readLock(path.join(root, "package-lock.json"))
  const total = new Set(
    Object.keys(lock?.packages ?? {})
      .filter((place) => place.startsWith("node_modules/"))
      .map((place) => place.split("/node_modules/")[0])
  ).size
  const modules = path.join(root, "node_modules")
  const timer = setInterval(() => {
    if (!existsSync(modules)) return
    const names = readdirSync(modules).flatMap((name) =>
      name.startsWith("@") ? readdirSync(path.join(modules, name)) : [name]
    )
    tick(Math.min(names.length, total), total)
  }, 700)
  const npm = process.env["npm_execpath"]
  const code = await runLogged({
    command: npm?.endsWith(".js") ? process.execPath : "npm",
    args: [
      ...(npm?.endsWith(".js") ? [npm] : []),
      ...["ci", "--prefer-offline", "--no-progress"],
    ],
    cwd: root,
    log,
    signal,
  }).finally(() => clearInterval(timer))
  if (code !== 0) throw installFault(log)
}
