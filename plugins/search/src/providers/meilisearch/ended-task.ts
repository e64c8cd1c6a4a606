import { setTimeout as sleep } from "node:timers/promises"
import type { Meilisearch } from "meilisearch" with {
  "resolution-mode": "import",
}
import { EngineAwayError } from "./errors"
import type { SettledTask } from "./task"

/** Between two looks at a task: a bulk load waits for each of its batches. */
const INTERVAL_MS = 25
const PENDING = ["enqueued", "processing"]

/**
 * Waits until a task has ended, well or not, for `limitMs`. Not by the client's
 * own wait: its looks at the task have no time limit of a request (0.62), so one
 * that is never answered lasts as long as the wait itself. Throws
 * EngineAwayError when the task takes longer.
 */
export async function endedTask(
  client: Pick<Meilisearch, "tasks">,
  uid: number,
  limitMs: number
): Promise<SettledTask> {
  for (const until = Date.now() + limitMs; ; await sleep(INTERVAL_MS)) {
    const task = await client.tasks.getTask(uid)
    if (!PENDING.includes(task.status)) return task
    if (Date.now() > until)
      throw new EngineAwayError(
        `Meilisearch's task ${uid} (${task.type}) is ${task.status} after ${limitMs} ms`,
        {}
      )
  }
}
