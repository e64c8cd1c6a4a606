import path from "node:path"
import { ROOT } from "./options.mjs"

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] | null }} Assertion
 * @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} File
 */

/** Lines of a failure's message that are worth repeating. */
const LINES = 12

/**
 * What failed in a Vitest report, one text each: file, name, and the first
 * lines of its message. A file that could not be loaded counts as one.
 * @param {{ testResults?: File[] } | undefined} report
 * @returns {string[]}
 */
export function failuresOf(report) {
  return (report?.testResults ?? []).flatMap((file) => {
    const where = path.relative(ROOT, file.name)
    const failed = file.assertionResults.filter(
      ({ status }) => status === "failed"
    )
    if (failed.length > 0)
      return failed.map(({ fullName, failureMessages }) =>
        tell(`${where} > ${fullName}`, failureMessages?.[0])
      )
    return file.status === "failed" ? [tell(where, file.message)] : []
  })
}

const tell = (/** @type {string} */ name, message = "") =>
  [
    name,
    ...message
      .split("\n")
      .slice(0, LINES)
      .map((line) => `  ${line}`),
  ]
    .join("\n")
    .trimEnd()
