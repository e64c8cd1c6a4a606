import { mkdirSync, rmSync } from "node:fs"
import path from "node:path"
import { Fault } from "./fault.mjs"
import { readJson, writeJson } from "./json-file.mjs"
import { fingerprint, stopPart } from "./process.mjs"

/** @typedef {{ name: string, pid: number, fingerprint: string }} Part */

/**
 * Who runs on a data folder: the starter and its parts, each with its start
 * time, so that a later process with the same id is never taken for one of
 * them. Kept in a file, so that what a killed starter left is found.
 */
export class Parts {
  /** @type {Part[]} */
  #running = []

  /** @param {string} dataDir */
  constructor(dataDir) {
    this.file = path.join(dataDir, "run", "parts.json")
    mkdirSync(path.dirname(this.file), { recursive: true })
  }

  /** Those of the file that still run, by whomever they were started. */
  #alive() {
    const left = /** @type {Part[] | undefined} */ (readJson(this.file)) ?? []
    return left.filter(
      (part) =>
        part.fingerprint !== "" && fingerprint(part.pid) === part.fingerprint
    )
  }

  /** Whether a starter lives on the folder. */
  isTaken = () => this.#alive().some((part) => part.name === "starter")

  /**
   * Takes the folder for this process. Ends what an earlier, killed starter
   * left behind.
   * @throws {Fault} when another starter is alive on it
   * @returns {Promise<number>} how many orphans were ended
   */
  async take() {
    const alive = this.#alive()
    const starter = alive.find((part) => part.name === "starter")
    if (starter) {
      throw new Fault(
        `Pasar Santri already runs on this data folder (process ${starter.pid}).`,
        "Use that one, stop it with Ctrl-C, or start another with --data FOLDER, --port and --api-port."
      )
    }
    for (const part of alive.reverse()) {
      await stopPart(part.pid, {
        signal: part.name === "database" ? "SIGINT" : "SIGTERM",
        group: part.name !== "database",
      })
    }
    this.add("starter", process.pid)
    return alive.length
  }

  /**
   * @param {string} name
   * @param {number} pid
   */
  add(name, pid) {
    this.#running.push({ name, pid, fingerprint: fingerprint(pid) })
    writeJson(this.file, this.#running)
  }

  /** @param {number} pid */
  remove(pid) {
    this.#running = this.#running.filter((part) => part.pid !== pid)
    writeJson(this.file, this.#running)
  }

  /** Gives the folder back. */
  release() {
    rmSync(this.file, { force: true })
  }
}
