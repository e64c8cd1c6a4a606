import { spawn, spawnSync } from "node:child_process"
import { existsSync, openSync, closeSync, readFileSync } from "node:fs"
import os from "node:os"
import { setTimeout as sleep } from "node:timers/promises"

/**
 * What tells a process from a later one that got the same id: its start time.
 * Empty when there is no such process.
 * @param {number} pid
 */
export function fingerprint(pid) {
  const stat = `/proc/${pid}/stat`
  if (existsSync("/proc/self/stat")) {
    try {
      const text = readFileSync(stat, "utf8")
      // The name may hold blanks and brackets; the fields start behind it.
      const fields = text.slice(text.lastIndexOf(")") + 2).split(" ")
      return fields[0] === "Z" ? "" : (fields[19] ?? "")
    } catch {
      return ""
    }
  }
  const ps = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)])
  return ps.status === 0 ? String(ps.stdout).trim() : ""
}

/**
 * Starts a long-running part in a process group of its own, so that Ctrl-C
 * reaches only the starter, which then stops the parts in order. Output goes
 * to a log file.
 * @param {{ command: string, args: string[], log: string, cwd?: string,
 *   env?: NodeJS.ProcessEnv, uid?: number, gid?: number, anew?: boolean,
 *   behind?: boolean }} options `anew`: the log holds this run only; `behind`: it
 *   has the processor when nobody else wants it
 */
export function startPart(options) {
  const { command, args, log, cwd, env, uid, gid, anew, behind } = options
  const out = openSync(log, anew ? "w" : "a", 0o644)
  const child = spawn(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
    env: env ?? process.env,
    detached: true,
    stdio: ["ignore", out, out],
  })
  closeSync(out)
  if (behind && child.pid !== undefined)
    os.setPriority(child.pid, os.constants.priority.PRIORITY_BELOW_NORMAL)
  return child
}

/**
 * Ends a part and everything it started: asks first, then kills after `graceMs`.
 * Safe to call for a process that is gone.
 * @param {number} pid
 * @param {{ signal?: NodeJS.Signals, graceMs?: number, group?: boolean }} [options]
 */
export async function stopPart(pid, options = {}) {
  const { signal = "SIGTERM", graceMs = 10_000, group = true } = options
  const target = group ? -pid : pid
  const send = (/** @type {NodeJS.Signals} */ name) => {
    try {
      process.kill(target, name)
      return true
    } catch {
      return false
    }
  }
  if (!send(signal)) return
  const until = Date.now() + graceMs
  while (Date.now() < until) {
    if (fingerprint(pid) === "") break
    await sleep(50)
  }
  send("SIGKILL")
}

/**
 * Stops a child when the work is given up, for as long as the child lives.
 * @param {import("node:child_process").ChildProcess} child
 * @param {AbortSignal} signal
 */
export function stopOnAbort(child, signal) {
  const stop = () => void stopPart(Number(child.pid))
  signal.addEventListener("abort", stop, { once: true })
  child.once("close", () => signal.removeEventListener("abort", stop))
  if (signal.aborted) stop()
}

/**
 * Runs a command to its end with its output in a log file of its own. Answers
 * the exit code; throws the signal's reason when the work was given up.
 * @param {{ command: string, args: string[], log: string, signal?: AbortSignal | undefined,
 *   cwd?: string, env?: NodeJS.ProcessEnv, behind?: boolean }} options
 * @returns {Promise<number>}
 */
export async function runLogged({ signal, ...options }) {
  signal?.throwIfAborted()
  const child = startPart({ ...options, anew: true })
  if (signal) stopOnAbort(child, signal)
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("close", (status, killed) =>
      resolve(killed ? 128 : (status ?? 1))
    )
  })
  signal?.throwIfAborted()
  return code
}
