import { mkdirSync } from "node:fs"
import path from "node:path"
import { build, isBuilt, targets } from "./build.mjs"
import { Fault } from "./fault.mjs"
import { ROOT } from "./options.mjs"
import { Screen } from "./screen.mjs"
import { runVitest } from "./vitest.mjs"

/**
 * `npm run test:search:live`: the contract that every search engine of the shop
 * is held to, on the Meilisearch that MEILISEARCH_HOST and MEILISEARCH_API_KEY
 * name. Makes indexes `product_meilisearch_contract_…` there and deletes them.
 * @returns {Promise<number>} exit code
 * @throws {Fault} when no server is named or it does not let us in
 */
export async function testSearchLive() {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: key } = process.env
  if (!host || !key) {
    throw new Fault(
      "No Meilisearch is named.",
      "Set MEILISEARCH_HOST, as http://localhost:7700, and MEILISEARCH_API_KEY, its master key."
    )
  }
  const screen = new Screen()
  const logs = path.join(ROOT, ".data/test/logs")
  mkdirSync(logs, { recursive: true })
  screen.line(`Meilisearch ${await versionOf(host, key)} at ${host}`)
  const { signal } = new AbortController()
  for (const target of targets(ROOT).plugins) {
    if (target.name !== "plugin search" || isBuilt(ROOT, target)) continue
    const log = path.join(logs, "build-plugin-search.log")
    await screen.step(`Build ${target.name}`, () =>
      build({ root: ROOT, target, log, signal })
    )
  }
  const { passed, failed, skipped, failures } = await runVitest({
    project: "search-live",
    logs,
    env: process.env,
  })
  for (const failure of failures) console.log(`\nFailed: ${failure}`)
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed > 0 || passed === 0 ? 1 : 0
}

/**
 * @param {string} host
 * @param {string} key
 * @returns {Promise<string>}
 */
async function versionOf(host, key) {
  const answer = await fetch(new URL("/version", host), {
    headers: { authorization: `Bearer ${key}` },
    signal: AbortSignal.timeout(5000),
  }).catch(() => {
    throw new Fault(`Nothing answers at ${host}.`, "Start the server.")
  })
  if (!answer.ok) {
    throw new Fault(
      `The server at ${host} answered ${answer.status}.`,
      "Set MEILISEARCH_API_KEY to its master key."
    )
  }
  const { pkgVersion } = /** @type {{ pkgVersion?: string }} */ (
    await answer.json()
  )
  return pkgVersion ?? "of unknown version"
}
