import { readFileSync, renameSync, writeFileSync } from "node:fs"

/**
 * The JSON of a file, or undefined where there is none or it is broken.
 * @param {string} file
 * @returns {unknown}
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}

/**
 * Writes whole or not at all: a reader never sees half a file.
 * @param {string} file
 * @param {unknown} value
 * @param {number} [mode]
 */
export function writeJson(file, value, mode = 0o644) {
  const draft = `${file}.${process.pid}.tmp`
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode })
  renameSync(draft, file)
}
