import { existsSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { withDatabase } from "./database.mjs"
import { Fault } from "./fault.mjs"
import { logFault } from "./last-words.mjs"
import { makeCluster, SUPERUSER } from "./make-cluster.mjs"
import { nativeEnvironment, placeCluster } from "./place-cluster.mjs"
import { fingerprint, startPart, stopPart } from "./process.mjs"

/** A gigabyte of log is repeated in less, on a slow disk too. */
const RECOVERY_MS = 180_000
/** What a server says that listens, but still starts or recovers. */
const NOT_YET = "57P03"
const WRONG_PASSWORD = "28P01"

/**
 * Starts the embedded PostgreSQL of a data folder, making the cluster the
 * first time, and waits until it accepts connections on 127.0.0.1.
 * @param {{ dataDir: string, port: number, password: string, log: string, durable?: boolean, counts?: boolean }} options
 *   `durable: false` trades crash safety for speed (tests only); `counts` loads
 *   pg_stat_statements (benchmarks only)
 */
export async function startPostgres(options) {
  const { dataDir, port, password, log } = options
  const { durable = true, counts = false } = options
  const place = placeCluster(dataDir)
  makeCluster(place, password)
  await clearOrphan(place.cluster)
  const child = startPart({
    command: path.join(place.native, "bin/postgres"),
    args: [
      ...["-D", place.cluster],
      ...Object.entries(settings({ port, durable, counts })).flatMap(
        ([k, v]) => ["-c", `${k}=${v}`]
      ),
    ],
    cwd: "/",
    env: nativeEnvironment(place.native),
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
 * The address of a database on the embedded server.
 * @param {{ port: number, password: string, database: string }} options
 */
export const databaseUrl = ({ port, password, database }) =>
  `postgres://${SUPERUSER}:${password}@localhost:${port}/${database}`

/** Stops the server; open transactions are rolled back. @param {number} pid */
export const stopPostgres = (pid) =>
  stopPart(pid, { signal: "SIGINT", graceMs: 20_000, group: false })

/**
 * What the server is told at its start; everything else is PostgreSQL's own.
 * @param {{ port: number, durable: boolean, counts: boolean }} options
 * @returns {Record<string, string | number>}
 */
const settings = ({ port, durable, counts }) => ({
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  port,
  timezone: "UTC",
  max_connections: 120,
  // The search index of 100,000 products fits; taken only as it is used.
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
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
  ...(counts ? { shared_preload_libraries: "pg_stat_statements" } : {}),
})

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
    const code = error instanceof Error && "code" in error ? error.code : ""
    if (code === NOT_YET) return false
    if (code !== WRONG_PASSWORD) throw error
    throw new Fault(
      "The database of the data folder was made with another secrets.json than lies there now.",
      "Put the old one back, or start with --fresh to make both anew (everything in it is dropped)."
    )
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
