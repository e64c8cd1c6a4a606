import { spawn } from "node:child_process"
import path from "node:path"
import { readJson } from "./json-file.mjs"
import { ROOT } from "./options.mjs"

/**
 * Runs one Vitest project in this terminal and counts its tests.
 * @param {{ project: string, logs: string, env: NodeJS.ProcessEnv, filters?: string[] }} options
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runVitest({ project, logs, env, filters = [] }) {
  const report = path.join(logs, `test-${project}.json`)
  const child = spawn(
    process.execPath,
    [
      ...[path.join(ROOT, "node_modules/vitest/vitest.mjs"), "run", ...filters],
      ...["--config", "tests/vitest.config.ts", "--project", project],
      ...["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`],
    ],
    { cwd: ROOT, env, stdio: "inherit" }
  )
  const code = await new Promise((resolve) => child.once("close", resolve))
  const result =
    /** @type {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, numTodoTests?: number } | undefined} */ (
      readJson(report)
    )
  const passed = result?.numPassedTests ?? 0
  const failed = result?.numFailedTests ?? 0
  return {
    passed,
    // A file that cannot be loaded fails without a failed test in it.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0),
  }
}
