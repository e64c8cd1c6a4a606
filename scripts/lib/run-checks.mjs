import path from "node:path"
import { readFileSync, writeFileSync } from "node:fs"
import { inPool } from "./build.mjs"
import { CHECKS } from "./checks.mjs"
import { Stopped } from "./fault.mjs"
import { ROOT } from "./options.mjs"
import { runLogged } from "./process.mjs"

/**
 * Runs format, lint, types, import rules, dead code and licence, two at once,
 * and prints what a failed one said.
 * @param {{ screen: import("./screen.mjs").Screen, logs: string, only?: string[],
 *   signal?: AbortSignal, built?: boolean, beside?: boolean }} options `built`: all
 *   is built, so what builds have checked is left out; `beside`: one at a time, and
 *   behind whatever else wants the processor
 * @returns {Promise<{ passed: number, failed: number, skipped: number, failures: string[] }>}
 */
export async function runChecks({
  screen,
  logs,
  only = [],
  signal,
  built = false,
  beside = false,
}) {
  const chosen = CHECKS.filter(
    ({ name, inBuild = false }) =>
      (only.length === 0 || only.some((word) => name.startsWith(word))) &&
      !(built && inBuild)
  )
  /** @type {string[]} */
  const failures = []
  const check = async (/** @type {import("./checks.mjs").Check} */ one) => {
    const { name, command } = one
    const log = path.join(logs, `check-${name.replaceAll(/[^a-z]+/g, "-")}.log`)
    writeFileSync(log, "")
    try {
      await screen.step(`Check ${name}`, async () => {
        const code = await runLogged({
          command: process.execPath,
          args: command,
          cwd: ROOT,
          log,
          signal,
          behind: beside,
          env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=6144" },
        })
        if (code !== 0) throw new Error(name)
      })
    } catch (error) {
      if (error instanceof Stopped) throw error
      failures.push(`Check ${name}`)
      screen.line(readFileSync(log, "utf8").trimEnd().slice(-8000))
    }
  }
  await inPool(chosen, check, beside ? 1 : undefined)
  const failed = failures.length
  return { passed: chosen.length - failed, failed, skipped: 0, failures }
}
