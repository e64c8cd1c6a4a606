import { existsSync, mkdirSync, rmSync, statSync, truncateSync } from "node:fs"
import path from "node:path"
import { waitForAnswer } from "./answers.mjs"
import { ensureDatabase, publishableKey, requireDatabase } from "./database.mjs"
import { demoAccounts } from "./demo-accounts.mjs"
import {
  backendEnvironment,
  storefrontEnvironment,
  urlOf,
} from "./environment.mjs"
import { writeJson } from "./json-file.mjs"
import { ROOT } from "./options.mjs"
import { Parts } from "./parts.mjs"
import { placeCluster } from "./place-cluster.mjs"
import { freePort, requirePort } from "./ports.mjs"
import {
  databaseUrl as embeddedUrl,
  startPostgres,
  stopPostgres,
} from "./postgres.mjs"
import { prepareDatabase } from "./prepare.mjs"
import { fingerprint, startPart, stopPart } from "./process.mjs"
import { loadSecrets } from "./secrets.mjs"

const DATABASE = "pasar"
const LOG_LIMIT = 20 * 1024 * 1024

/**
 * @typedef {object} Runtime what `.data/runtime.json` tells other programs
 * @property {string} storefrontUrl
 * @property {string} backendUrl
 * @property {string} adminUrl
 * @property {string} publishableKey
 * @property {string} databaseUrl
 * @property {string} mailDir
 * @property {import("./demo-accounts.mjs").Account[]} accounts
 */

/**
 * The running shop of one data folder: database, backend and storefront, in
 * that order, and out again in the opposite one.
 */
export class Shop {
  /** @type {{ name: string, pid: number, stop: () => Promise<void> }[]} */
  #parts = []
  #closing = false
  /** @type {NodeJS.ProcessEnv} */
  #backendEnv = {}
  /** @type {(name: string) => void} */
  #onDeath = () => {}

  /**
   * @param {import("./options.mjs").Options} options
   * @param {import("./screen.mjs").Screen} screen
   * @param {AbortSignal} signal
   */
  constructor(options, screen, signal) {
    this.options = options
    this.screen = screen
    this.signal = signal
    for (const name of ["", "logs", "files", "mails", "media"]) {
      mkdirSync(path.join(options.dataDir, name), { recursive: true })
    }
    makePrivate(options.dataDir)
    this.registry = new Parts(options.dataDir)
    this.secrets = loadSecrets(options.dataDir)
    /**
     * Resolves with the name of the first part that dies by itself.
     * @type {Promise<string>}
     */
    this.death = new Promise((resolve) => (this.#onDeath = resolve))
  }

  /** @param {string} name */
  logFile = (name) => {
    const file = path.join(this.options.dataDir, "logs", `${name}.log`)
    if (existsSync(file) && statSync(file).size > LOG_LIMIT) truncateSync(file)
    return file
  }

  /** Takes the data folder and checks the ports, before any long work. */
  async claim() {
    const { host, port, apiPort } = this.options
    await this.registry.take()
    try {
      await requirePort({ port, host, flag: "--port", what: "the shop" })
      await requirePort({
        port: apiPort,
        host,
        flag: "--api-port",
        what: "the API",
      })
    } catch (error) {
      this.registry.release()
      throw error
    }
  }

  /** Drops database, files and mails; secrets and logs stay. */
  drop() {
    const { dataDir } = this.options
    rmSync(placeCluster(dataDir).cluster, { recursive: true, force: true })
    for (const name of ["files", "mails", "media"]) {
      rmSync(path.join(dataDir, name), { recursive: true, force: true })
      mkdirSync(path.join(dataDir, name), { recursive: true })
    }
    rmSync(path.join(dataDir, "private"), { recursive: true, force: true })
    makePrivate(dataDir)
  }

  /**
   * Starts the embedded database, or uses the one that DATABASE_URL names.
   * @returns {Promise<{ url: string, embedded: boolean }>}
   */
  async openDatabase() {
    const given = process.env["DATABASE_URL"]
    if (given) {
      await requireDatabase(given)
      return { url: given, embedded: false }
    }
    const { dataDir, dbPort } = this.options
    const port = dbPort ?? (await freePort(54_320))
    if (dbPort !== undefined) {
      await requirePort({
        port,
        host: "127.0.0.1",
        flag: "--db-port",
        what: "the database",
      })
    }
    const password = this.secrets.database
    const server = await startPostgres({
      dataDir,
      port,
      password,
      log: this.logFile("database"),
      durable: process.env["PASAR_UNSAFE_FAST_DATABASE"] !== "1",
      counts: process.env["PASAR_COUNT_STATEMENTS"] === "1",
    })
    this.#keep("database", server.child, () => stopPostgres(server.pid))
    await ensureDatabase(
      embeddedUrl({ port, password, database: "postgres" }),
      DATABASE
    )
    const url = embeddedUrl({ port, password, database: DATABASE })
    return { url, embedded: true }
  }

  /**
   * From an open database to an open shop.
   * @param {{ url: string, embedded: boolean }} database
   * @param {Promise<unknown>} [pages] which may still be building
   * @returns {Promise<Runtime>}
   */
  async open(database, pages) {
    const { options, screen, secrets, signal } = this
    const databaseUrl = database.url
    const env = backendEnvironment({ options, secrets, databaseUrl })
    await prepareDatabase({
      ...{ options, secrets, env, databaseUrl, screen, signal },
      embedded: database.embedded,
      logFile: this.logFile,
    })
    const key = await publishableKey(databaseUrl)
    await pages
    this.#backendEnv = env
    await screen.step("Open the shop", async () => {
      await Promise.all([
        this.#startBackend(env),
        this.#startStorefront(
          storefrontEnvironment(env, { options, publishableKey: key })
        ),
      ])
    })
    return this.#announce({ databaseUrl, publishableKey: key })
  }

  /** @param {NodeJS.ProcessEnv} env */
  async #startBackend(env) {
    const { host, apiPort, dev } = this.options
    const cli = path.join(ROOT, "node_modules/@medusajs/cli/cli.js")
    const command = dev ? ["develop", "--no-lint"] : ["start"]
    await this.#start({
      name: "backend",
      args: [cli, ...command, "-p", String(apiPort), "-H", host],
      cwd: path.join(ROOT, dev ? "backend" : "backend/.medusa/server"),
      env,
      url: `${urlOf(host, apiPort)}/ready`,
    })
  }

  /** Starts the backend anew, on purpose: with plugins that were built again. */
  async restartBackend() {
    const part = this.#parts.find(({ name }) => name === "backend")
    if (part) {
      this.#parts = this.#parts.filter((other) => other !== part)
      await part.stop()
      this.registry.remove(part.pid)
    }
    await this.#startBackend(this.#backendEnv)
  }

  /** @param {NodeJS.ProcessEnv} env */
  async #startStorefront(env) {
    const { host, port, dev } = this.options
    const next = path.join(ROOT, "node_modules/next/dist/bin/next")
    // Its own server is `next start` plus a finished page when one fails.
    const command = dev ? [next, "dev"] : ["server.mjs"]
    await this.#start({
      name: "storefront",
      args: [...command, "-p", String(port), "-H", host],
      cwd: path.join(ROOT, "storefront"),
      env,
      url: `${urlOf(host, port)}/robots.txt`,
    })
  }

  /** @param {{ name: string, args: string[], cwd: string, env: NodeJS.ProcessEnv, url: string }} part */
  async #start({ name, args, cwd, env, url }) {
    const log = this.logFile(name)
    const child = startPart({
      command: process.execPath,
      args,
      cwd,
      env,
      log,
    })
    const pid = Number(child.pid)
    this.#keep(name, child, () => stopPart(pid))
    await waitForAnswer({
      url,
      what: `The ${name}`,
      log,
      alive: () => fingerprint(pid) !== "",
      signal: this.signal,
    })
  }

  /**
   * @param {string} name
   * @param {import("node:child_process").ChildProcess} child
   * @param {() => Promise<void>} stop
   */
  #keep(name, child, stop) {
    const pid = Number(child.pid)
    this.#parts.push({ name, pid, stop })
    this.registry.add(name, pid)
    child.once("exit", () => {
      const wanted = this.#parts.some((part) => part.pid === pid)
      if (wanted && !this.#closing) this.#onDeath(name)
    })
  }

  /** @param {{ databaseUrl: string, publishableKey: string }} facts */
  #announce(facts) {
    const { dataDir, host, port, apiPort, demo } = this.options
    const { passwords } = this.secrets
    const runtime = {
      storefrontUrl: urlOf(host, port),
      backendUrl: urlOf(host, apiPort),
      adminUrl: `${urlOf(host, apiPort)}/app`,
      ...facts,
      mailDir: path.join(dataDir, "mails"),
      accounts: demo ? demoAccounts(passwords) : [],
    }
    writeJson(path.join(dataDir, "runtime.json"), runtime, 0o600)
    return runtime
  }

  /** Stops storefront, backend and database, in this order, and lets go of the folder. */
  async close() {
    this.#closing = true
    const order = ["storefront", "backend", "database"]
    const parts = this.#parts.toSorted(
      (a, b) => order.indexOf(a.name) - order.indexOf(b.name)
    )
    // Nothing is written down between: a full disk must not leave a part alive.
    for (const part of parts) await part.stop()
    this.#parts = []
    rmSync(path.join(this.options.dataDir, "runtime.json"), { force: true })
    this.registry.release()
  }
}

/**
 * The folder of people's papers, for nobody else on this machine.
 * @param {string} dataDir
 */
const makePrivate = (dataDir) =>
  mkdirSync(path.join(dataDir, "private"), { recursive: true, mode: 0o700 })
