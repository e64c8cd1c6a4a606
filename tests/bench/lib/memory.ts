import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"

/**
 * Memory of processes and everything they started, in MB. Shared pages are
 * divided among their users (PSS) where the system tells; else RSS.
 */
export function memoryOf(pids: number[]): number {
  const kilobytes = descendants(pids).reduce((sum, pid) => sum + sizeOf(pid), 0)
  return Math.round(kilobytes / 1024)
}

function descendants(roots: number[]): number[] {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((row) => row.trim().split(/\s+/).map(Number))
  const found = new Set(roots)
  for (let size = 0; size !== found.size;) {
    size = found.size
    for (const [pid = 0, parent = 0] of rows) {
      if (found.has(parent)) found.add(pid)
    }
  }
  return [...found]
}

function sizeOf(pid: number): number {
  const rollup = `/proc/${pid}/smaps_rollup`
  if (existsSync(rollup)) {
    try {
      const pss = /^Pss:\s+(\d+)/m.exec(readFileSync(rollup, "utf8"))?.[1]
      return Number(pss ?? 0)
    } catch {
      return 0
    }
  }
  const rss = execFileSync("ps", ["-o", "rss=", "-p", String(pid)])
  return Number(String(rss).trim())
}
