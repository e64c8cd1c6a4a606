import { execFileSync, spawn, type ChildProcess } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { freePort } from "../../scripts/lib/ports.mjs"
import { quantile } from "./lib/measure.ts"
import { memoryOf } from "./lib/memory.ts"
import type { Row } from "./lib/table.ts"

const ROOT = path.resolve(import.meta.dirname, "../..")
const READY = "Pasar Santri siap:"
const REST_MS = 20_000

interface Open {
  /** milliseconds until the shop was open */
  took: number
  /** what it said of its steps, each with the time that it took */
  steps: string[]
  starter: ChildProcess
  folder: string
}

/** Starts a shop as a person would and waits for its last line. */
async function open(folder: string, extra: string[] = []): Promise<Open> {
  const since = performance.now()
  const args = [
    ...["--port", String(await freePort(undefined))],
    ...["--api-port", String(await freePort(undefined))],
  ]
  const starter = spawn("npm", ["start", "--", ...args, ...extra], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  })
  let text = ""
  await new Promise<void>((resolve, reject) => {
    starter.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes(READY)) resolve()
    })
    starter.once("exit", (code) => reject(new Error(`exit ${code}: ${text}`)))
  })
  const took = performance.now() - since
  const steps = text.split("\n").filter((line) => line.includes("✓"))
  return { took, steps, starter, folder }
}

async function close({ starter }: Open): Promise<void> {
  const gone = new Promise((resolve) => starter.once("exit", resolve))
  if (starter.pid) process.kill(-starter.pid, "SIGINT")
  await gone
}

function partsOf(dataDir: string): number[] {
  const file = path.join(dataDir, "run/parts.json")
  const parts = JSON.parse(readFileSync(file, "utf8")) as { pid: number }[]
  return parts.map(({ pid }) => pid)
}

/**
 * How long a stranger waits: from a bare clone with a warm npm cache, and again
 * with nothing changed; and what all processes take at rest.
 */
export async function start(): Promise<Row[]> {
  const home = mkdtempSync(path.join(os.tmpdir(), "pasar santri "))
  const clone = path.join(home, "clone")
  try {
    execFileSync("git", ["clone", "--quiet", ROOT, clone])
    const first = await open(clone)
    console.log(first.steps.join("\n"))
    await close(first)
    const again: number[] = []
    let memory = 0
    for (let run = 0; run < 3; run++) {
      const shop = await open(clone)
      again.push(shop.took)
      if (run === 2) {
        await sleep(REST_MS)
        memory = memoryOf(partsOf(path.join(clone, ".data")))
      }
      await close(shop)
    }
    return [
      {
        question: "from a bare clone to an open shop",
        ours: `${(first.took / 1000).toFixed(0)} s`,
        note: "goal ≤ 300 s",
      },
      {
        question: "start again, nothing changed",
        ours: `${(quantile(again, 0.5) / 1000).toFixed(1)} s`,
        note: "goal ≤ 12 s",
      },
      {
        question: "all processes at rest",
        ours: `${memory} MB`,
        note: "goal ≤ 900 MB",
      },
    ]
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
