import { spawn } from "node:child_process"
import { rmSync } from "node:fs"
import path from "node:path"
import { failuresOf } from "./failures.mjs"
import { readJson } from "./json-file.mjs"
import { ROOT } from "./options.mjs"

/**
 * Runs a part's Vitest projects in this terminal, counts its tests, and tells which
 * of them failed.
 * @param {{ project: string, logs: string, env: NodeJS.ProcessEnv, filters?: string[] }} options
 * @returns {Promise<{ passed: number, failed: number, skipped: number, failures: string[] }>}
 */
export async function runVitest({ project, logs, env, filters = [] }) {
  const report = path.join(logs, `test-${project}.json`)
  rmSync(report, { force: true })
  const child = spawn(
    process.execPath,
    [
      ...[path.join(ROOT, "node_modules/vitest/vitest.mjs"), "run", ...filters],
      ...["--config", "tests/vitest.config.ts", "--project", `${project}*`],
      ...["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`],
    ],
    { cwd: ROOT, env, stdio: "inherit" }
  )
  const code = await new Promise((resolve) => child.once("close", resolve))
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
