import { spawn, type ChildProcess } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { freePort } from "../../scripts/lib/ports.mjs"
import { fingerprint } from "../../scripts/lib/process.mjs"
import { ROOT } from "./backend.ts"
import { until } from "./poll.ts"
import { readRuntime } from "./runtime.ts"

const READY = "Pasar Santri siap:"

export interface Part {
  name: string
  pid: number
  fingerprint: string
}

/** `npm start` on a data folder of its own, as a person runs it. */
export class Starter {
  output = ""
  private constructor(
    readonly child: ChildProcess,
    readonly dataDir: string
  ) {
    const keep = (chunk: Buffer) => (this.output += chunk.toString())
    child.stdout?.on("data", keep)
    child.stderr?.on("data", keep)
  }

  /**
   * Starts without waiting for anything: reference data only, unless `demo`;
   * on its own database, unless `databaseUrl` names another.
   */
  static async launch(
    dataDir: string,
    args: string[] = [],
    { demo = false, databaseUrl }: { demo?: boolean; databaseUrl?: string } = {}
  ): Promise<Starter> {
    const ports = args.includes("--port")
      ? []
      : [
          ...["--port", String(await freePort(undefined))],
          ...["--api-port", String(await freePort(undefined))],
        ]
    const kind = demo ? [] : ["--no-demo"]
    const all = ["--data", dataDir, ...kind, ...ports, ...args]
    const env: NodeJS.ProcessEnv = {
      // Nobody's gateways: their keys are the test shop's.
      ...Object.fromEntries(
        Object.entries(process.env).filter(
          ([name]) => !/^(STRIPE|MIDTRANS)_/.test(name)
        )
      ),
      PASAR_UNSAFE_FAST_DATABASE: "1",
    }
    delete env["DATABASE_URL"]
    if (databaseUrl) env["DATABASE_URL"] = databaseUrl
    const child = spawn(
      process.execPath,
      [path.join(ROOT, "scripts/start.mjs"), ...all],
      { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] }
    )
    return new Starter(child, dataDir)
  }

  /** Waits for the last line of the start. @throws with what it said instead */
  async ready(limitMs = 180_000): Promise<this> {
    await until(
      "the shop opens",
      async () => {
        if (this.child.exitCode !== null)
          throw new Error(`The starter ended: ${this.output}`)
        return this.output.includes(READY)
      },
      limitMs
    )
    return this
  }

  /** Its exit code; null when a signal ended it. */
  ended(limitMs = 60_000): Promise<number | null> {
    const { child } = this
    if (child.exitCode !== null || child.signalCode !== null)
      return Promise.resolve(child.exitCode)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`The starter goes on: ${this.output}`)),
        limitMs
      )
      child.once("close", (code) => {
        clearTimeout(timer)
        resolve(code)
      })
    })
  }

  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
    this.child.kill(signal)
    return this.ended()
  }

  runtime = () => readRuntime(path.join(this.dataDir, "runtime.json"))

  /** The processes that run on the folder, as its own register says. */
  parts = (): Part[] => partsOf(this.dataDir)
}

export function partsOf(dataDir: string): Part[] {
  const file = path.join(dataDir, "run/parts.json")
  if (!existsSync(file)) return []
  return JSON.parse(readFileSync(file, "utf8")) as Part[]
}

/** Those of some processes that are still alive. */
export const alive = (parts: readonly Part[]): string[] =>
  parts
    .filter((part) => fingerprint(part.pid) === part.fingerprint)
    .map(({ name }) => name)
