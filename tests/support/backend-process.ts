import { readFileSync } from "node:fs"
import path from "node:path"
import { freePort } from "../../scripts/lib/ports.mjs"
import { startPart, stopPart } from "../../scripts/lib/process.mjs"
import { BACKEND, ROOT } from "./backend.ts"
import { until } from "./poll.ts"

const MEDUSA = path.join(ROOT, "node_modules/@medusajs/cli/cli.js")

/** A built backend in a process of its own, which can be killed. */
export class BackendProcess {
  #child: ReturnType<typeof startPart> | undefined
  #port = 0

  /** @param env what it reads, without its port */
  constructor(
    private readonly env: NodeJS.ProcessEnv,
    private readonly log: string
  ) {}

  /** Another process of the same kind, not started. */
  twin = () => new BackendProcess(this.env, `${this.log}.twin`)

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** What it has written so far. */
  get output(): string {
    return readFileSync(this.log, "utf8")
  }

  /** Starts it, the second time at the same address. Resolves when it is ready. */
  async start(limitMs = 120_000): Promise<this> {
    this.#port ||= await freePort(undefined)
    this.#child = startPart({
      command: process.execPath,
      args: [MEDUSA, "start", "-p", String(this.#port), "-H", "127.0.0.1"],
      cwd: BACKEND,
      env: { ...process.env, ...this.env, BACKEND_URL: this.url },
      log: this.log,
    })
    await until(
      "the backend is ready",
      async () => {
        if (this.#child?.exitCode != null)
          throw new Error(`The backend ended: ${this.output.slice(-4000)}`)
        try {
          return (await fetch(`${this.url}/ready`)).ok
        } catch {
          return false
        }
      },
      limitMs
    )
    return this
  }

  /** Ends it as a power failure does. */
  kill(): void {
    const pid = this.#child?.pid
    if (pid !== undefined) process.kill(-pid, "SIGKILL")
  }

  /** Resolves when the killed process is gone. */
  gone = () =>
    until("the backend is gone", () => {
      const child = this.#child
      return Promise.resolve(
        !child || child.exitCode !== null || child.signalCode !== null
      )
    })

  async stop(): Promise<void> {
    const pid = this.#child?.pid
    if (pid !== undefined) await stopPart(pid)
  }
}
