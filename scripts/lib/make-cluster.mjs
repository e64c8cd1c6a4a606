import { spawnSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import { Fault } from "./fault.mjs"
import { nativeEnvironment } from "./place-cluster.mjs"

/** The one user of the cluster. */
export const SUPERUSER = "pasar"
/** The major version of the binaries; a cluster of another one is refused. */
const MAJOR = "18"

/**
 * Makes the cluster of a place, unless it is there already; one that another
 * version made is a fault, and stays as it is.
 * @param {import("./place-cluster.mjs").Place} place
 * @param {string} password
 */
export function makeCluster(place, password) {
  const version = path.join(place.cluster, "PG_VERSION")
  if (!existsSync(version)) initialise(place, password)
  const found = readFileSync(version, "utf8").trim()
  if (found !== MAJOR) {
    throw new Fault(
      `The data folder was made by PostgreSQL ${found}; this version runs ${MAJOR}.`,
      "Start with --fresh to make it anew (everything in it is dropped), or go back to the version that made it."
    )
  }
}

/**
 * Makes an empty cluster with one superuser and a password. The builtin
 * C.UTF-8 locale sorts and folds alike on every machine.
 * @param {import("./place-cluster.mjs").Place} place
 * @param {string} password
 */
function initialise({ native, cluster, owner }, password) {
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
      ...["-D", cluster, "-U", SUPERUSER, "--pwfile", passwordFile],
      ...["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"],
      ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      "--no-instructions",
    ],
    { env: nativeEnvironment(native), cwd: "/", ...owner }
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
