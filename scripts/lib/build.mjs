import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { hashOf } from "./fingerprints.mjs"
import { readJson, writeJson } from "./json-file.mjs"
import { logFault } from "./last-words.mjs"
import { runLogged } from "./process.mjs"

/**
 * @typedef {object} Target one thing that is built
 * @property {string} name
 * @property {string} folder where the build runs, relative to the root
 * @property {string[]} inputs files and folders that decide its content
 * @property {string} output a file that exists when it is built
 * @property {string} out the folder that the build makes
 * @property {string[]} command
 * @property {NodeJS.ProcessEnv} [env] what the command is told besides
 * @property {string} [place] where `out` is moved to in the end
 */

/**
 * The plugins of ours that a plugin imports: they are built before it.
 * @param {string} root
 * @param {string} name
 */
const neededBy = (root, name) => {
  const { dependencies = {} } = /** @type {{ dependencies?: object }} */ (
    readJson(path.join(root, "plugins", name, "package.json")) ?? {}
  )
  return Object.keys(dependencies)
    .filter((dependency) => dependency.startsWith("@pasar-santri/"))
    .map((dependency) => dependency.slice("@pasar-santri/".length))
}

/**
 * The plugins: those that import another after those that import none, and of
 * each kind the largest first, so that the others are built beside it.
 * @param {string} root
 */
export const pluginNames = (root) => {
  const size = (/** @type {string} */ name) =>
    readdirSync(path.join(root, "plugins", name, "src"), { recursive: true })
      .length
  const needs = (/** @type {string} */ name) => neededBy(root, name).length
  return readdirSync(path.join(root, "plugins"))
    .filter((name) =>
      existsSync(path.join(root, "plugins", name, "package.json"))
    )
    .toSorted((one, other) => size(other) - size(one))
    .toSorted((one, other) => needs(one) - needs(other))
}

const MEDUSA = "node_modules/@medusajs/cli/cli.js"

/**
 * @param {string} root
 * @returns {{ plugins: Target[], backend: Target, dashboard: Target, seed: Target, storefront: Target }}
 */
export function targets(root) {
  const medusa = path.join(root, MEDUSA)
  const plugins = pluginNames(root).map((name) => ({
    name: `plugin ${name}`,
    folder: `plugins/${name}`,
    // What it imports is read as it was built.
    inputs: [name, ...neededBy(root, name)].map((one) => `plugins/${one}`),
    output: `plugins/${name}/.medusa/server/src`,
    out: `plugins/${name}/.medusa`,
    command: [medusa, "plugin:build"],
  }))
  return {
    plugins,
    // Without its dashboard, which nothing on the database waits for.
    backend: {
      name: "backend",
      folder: "backend",
      inputs: ["backend"],
      output: "backend/.medusa/server/medusa-config.js",
      out: "backend/.medusa/server",
      // `npm run check` lints everything once; here it would take half a minute.
      command: [medusa, "build", "--no-lint"],
      env: { DISABLE_ADMIN: "1" },
    },
    dashboard: {
      name: "dashboard",
      folder: "backend",
      // Plugins are loaded as they are built; only their dashboard pages go in.
      inputs: [
        "backend",
        ...plugins.map(({ folder }) => `${folder}/src/admin`),
      ],
      output: "backend/.medusa/server/public/admin/index.html",
      out: "backend/.medusa/admin",
      command: [medusa, "build", "--admin-only", "--no-lint"],
      place: "backend/.medusa/server/public/admin",
    },
    seed: {
      name: "seed",
      folder: "seed",
      inputs: ["seed"],
      output: "seed/dist",
      out: "seed/dist",
      command: [path.join(root, "node_modules/typescript/bin/tsc"), "-p", "."],
    },
    storefront: {
      name: "storefront",
      folder: "storefront",
      inputs: ["storefront"],
      output: "storefront/.next/BUILD_ID",
      out: "storefront/.next",
      command: [path.join(root, "node_modules/next/dist/bin/next"), "build"],
    },
  }
}

/**
 * The hash of what a target is made from, tools and Node included.
 * @param {string} root
 * @param {Target} target
 */
export const inputHash = (root, target) =>
  hashOf(
    root,
    [...target.inputs, "tsconfig.json", "package-lock.json"],
    [process.versions.node.split(".")[0] ?? "", ...target.command.slice(1)]
  )

/** @param {string} root @param {Target} target */
const stampFile = (root, target) =>
  path.join(
    root,
    "node_modules/.cache/pasar-santri",
    `${target.name.replaceAll(" ", "-")}.json`
  )

/**
 * @param {string} root
 * @param {Target} target
 */
export function isBuilt(root, target) {
  const stamp = /** @type {{ hash?: string } | undefined} */ (
    readJson(stampFile(root, target))
  )
  return (
    stamp?.hash === inputHash(root, target) &&
    existsSync(path.join(root, target.output))
  )
}

/**
 * Builds one target anew and remembers what it was built from.
 * @param {{ root: string, target: Target, log: string, signal: AbortSignal }} options
 * @throws {import("./fault.mjs").Fault} with the place of the log when the build fails
 */
export async function build({ root, target, log, signal }) {
  const hash = inputHash(root, target)
  rmSync(stampFile(root, target), { force: true })
  rmSync(path.join(root, target.out), { recursive: true, force: true })
  const code = await runLogged({
    command: process.execPath,
    args: target.command,
    cwd: path.join(root, target.folder),
    log,
    env: {
      // Whoever switches a gateway on names one; the demo does when it starts.
      FUND_HOLDER: "only-for-the-build",
      ...process.env,
      NODE_ENV: "production",
      MEDUSA_DISABLE_TELEMETRY: "true",
      NEXT_TELEMETRY_DISABLED: "1",
      ...BUILD_ENVIRONMENT,
      ...target.env,
    },
    signal,
  })
  if (code === 0 && target.place) {
    const place = path.join(root, target.place)
    rmSync(place, { recursive: true, force: true })
    mkdirSync(path.dirname(place), { recursive: true })
    renameSync(path.join(root, target.out), place)
  }
  if (code !== 0 || !existsSync(path.join(root, target.output))) {
    throw logFault(`The ${target.name} could not be built.`, log)
  }
  mkdirSync(path.dirname(stampFile(root, target)), { recursive: true })
  writeJson(stampFile(root, target), { hash })
}

/** A build reads the configuration but connects to nothing. */
const BUILD_ENVIRONMENT = {
  DATABASE_URL: "postgres://build:build@localhost:1/build",
  JWT_SECRET: "only-for-the-build",
  COOKIE_SECRET: "only-for-the-build",
  STOREFRONT_SECRET: "only-for-the-build",
}

/** As many as the machine has cores, at least two. */
const LANES = Math.max(2, os.availableParallelism())

/**
 * Runs works in a pool, some at once.
 * @template T
 * @param {T[]} items
 * @param {(item: T) => Promise<void>} work
 * @param {number} [lanes]
 */
export async function inPool(items, work, lanes = LANES) {
  const queue = [...items]
  const lane = async () => {
    for (let item = queue.shift(); item; item = queue.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
