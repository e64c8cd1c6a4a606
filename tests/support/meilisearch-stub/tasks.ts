import { setTimeout as pause } from "node:timers/promises"
import { errorBody, Refusal } from "./refusal.ts"

export interface Task {
  uid: number
  indexUid: string | null
  status: "enqueued" | "processing" | "succeeded" | "failed"
  type: string
  canceledBy: null
  details: Record<string, unknown>
  error: ReturnType<typeof errorBody> | null
  duration: string | null
  enqueuedAt: string
  startedAt: string | null
  finishedAt: string | null
}

interface Order {
  type: string
  indexUid: string | null
  details?: Record<string, unknown>
  /** Does the work; what it answers is added to the task's details. */
  run: () => Record<string, unknown> | void
}

/** Long enough for a caller to see each state, in milliseconds. */
const STEP_MS = 2

/** Writes, done one after the other as tasks; nothing of one shows before. */
export class TaskQueue {
  readonly #tasks: Task[] = []
  #failures: { code: string; message: string }[] = []
  #chain = Promise.resolve()
  #gate = Promise.resolve()
  #open = () => {}

  enqueue({ type, indexUid, details = {}, run }: Order) {
    const task: Task = {
      uid: this.#tasks.length,
      indexUid,
      status: "enqueued",
      type,
      canceledBy: null,
      details,
      error: null,
      duration: null,
      enqueuedAt: new Date().toISOString(),
      startedAt: null,
      finishedAt: null,
    }
    this.#tasks.push(task)
    this.#chain = this.#chain.then(() => this.#process(task, run))
    const { uid: taskUid, enqueuedAt } = task
    return { taskUid, indexUid, status: "enqueued" as const, type, enqueuedAt }
  }

  /** The next task that is begun fails with this, and does nothing. */
  failNext(error = { code: "internal", message: "The disk is full." }): void {
    this.#failures.push(error)
  }

  /** Tasks that are not yet begun wait until `release`. */
  hold(): void {
    this.#gate = new Promise((resolve) => (this.#open = resolve))
  }

  release(): void {
    this.#open()
  }

  /** Nothing waits and nothing is going to fail any more. */
  heal(): void {
    this.#failures = []
    this.#open()
  }

  /** When all tasks that were enqueued until now are done. */
  settled(): Promise<void> {
    return this.#chain
  }

  get(uid: string): Task {
    const task = /^\d+$/.test(uid) ? this.#tasks[Number(uid)] : undefined
    if (!task) {
      throw new Refusal(404, "task_not_found", `Task \`${uid}\` not found.`)
    }
    return task
  }

  /** The newest first, as `GET /tasks` lists them. */
  list(wanted: URLSearchParams) {
    const one = (name: string) => wanted.get(name)?.split(",")
    const [uids, statuses] = [one("uids"), one("statuses")]
    const [types, indexes] = [one("types"), one("indexUids")]
    const results = this.#tasks.filter(
      (task) =>
        (uids?.includes(String(task.uid)) ?? true) &&
        (statuses?.includes(task.status) ?? true) &&
        (types?.includes(task.type) ?? true) &&
        (indexes?.includes(task.indexUid ?? "") ?? true)
    )
    const limit = Number(wanted.get("limit") ?? 20)
    const page = results.reverse().slice(0, limit)
    const from = page[0]?.uid ?? null
    const next = results[limit]?.uid ?? null
    return { results: page, total: results.length, limit, from, next }
  }

  async #process(task: Task, run: Order["run"]): Promise<void> {
    await pause(STEP_MS)
    await this.#gate
    task.status = "processing"
    task.startedAt = new Date().toISOString()
    await pause(STEP_MS)
    const failure = this.#failures.shift()
    try {
      if (failure) throw new Refusal(400, failure.code, failure.message)
      Object.assign(task.details, run())
      task.status = "succeeded"
    } catch (error) {
      const [code, message] =
        error instanceof Refusal
          ? [error.code, error.message]
          : ["internal", String(error)]
      task.status = "failed"
      task.error = errorBody(code, message, code === "internal" ? 500 : 400)
    }
    task.finishedAt = new Date().toISOString()
    task.duration = "PT0.004S"
  }
}
