import { existsSync, readFileSync } from "node:fs"
import { Fault } from "./fault.mjs"

const LINES = 10
const WIDTH = 240
const DISK_FULL = /ENOSPC|no space left/i

/**
 * The end of a log as a person can read it: Medusa's JSON lines become their
 * message.
 * @param {string} text
 */
function readable(text) {
  return text
    .trimEnd()
    .split("\n")
    .slice(-LINES)
    .map((line) => {
      try {
        return String(JSON.parse(line).message)
      } catch {
        return line
      }
    })
    .map((line) => `    ${line.slice(0, WIDTH)}`)
    .join("\n")
}

/**
 * What to tell a person when a program of ours failed: a full disk by name,
 * anything else by its last words.
 * @param {string} what
 * @param {string} log
 */
export function logFault(what, log) {
  const text = existsSync(log) ? readFileSync(log, "utf8").slice(-40_000) : ""
  if (DISK_FULL.test(text)) {
    return new Fault(
      `${what} The disk is full.`,
      "Free about 2 GB and start again; what was done is kept."
    )
  }
  return new Fault(what, `Its last words, from ${log}:\n${readable(text)}`)
}
