import { spawn } from "node:child_process"
import { closeSync, openSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { failuresOf } from "./failures.mjs"
import { readJson } from "./json-file.mjs"
import { ROOT } from "./options.mjs"

/**
 * Runs a part's Vitest projects, counts its tests, and tells which of them failed.
 * @param {{ project: string, logs: string, env: NodeJS.ProcessEnv, filters?: string[],
 *   beside?: import("./screen.mjs").Screen | undefined }} options `beside`: others write
 *   to this screen meanwhile, so all that it says comes when it has ended
 * @returns {Promise<{ passed: number, failed: number, skipped: number, failures: string[] }>}
 */
export async function runVitest(options) {
  const { project, logs, env, filters = [], beside } = options
  const report = path.join(logs, `test-${project}.json`)
  rmSync(report, { force: true })
  const log = path.join(logs, `test-${project}.log`)
  const out = beside ? openSync(log, "w") : "inherit"
  const child = spawn(
    process.execPath,
    [
      ...[path.join(ROOT, "node_modules/vitest/vitest.mjs"), "run", ...filters],
      ...["--config", "tests/vitest.config.ts", "--project", `${project}*`],
      ...(filters.length > 0 ? ["--passWithNoTests"] : []),
      ...["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`],
    ],
    { cwd: ROOT, env, stdio: ["inherit", out, out] }
  )
  const code = await new Promise((resolve) => child.once("close", resolve))
  if (out !== "inherit") {
    closeSync(out)
    beside?.line(`\n${project}\n${readFileSync(log, "utf8").trim()}`)
  }
  const result =
    /** @type {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, numTodoTests?: number, testResults?: import("./failures.mjs").File[] } | undefined} */ (
      readJson(report)
    )
  const passed = result?.numPassedTests ?? 0
  const failures = failuresOf(result)
  if (failures.length === 0 && code !== 0)
    failures.push(`${project}: ended with exit code ${code}`)
  return {
    passed,
    failed: failures.length,
    skipped: (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0),
    failures,
  }
}
