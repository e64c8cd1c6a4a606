import { MedusaError } from "@medusajs/framework/utils"

/** A task as the engine answers it once it has been waited for. */
export type SettledTask = {
  uid: number
  type: string
  status: string
  error: { code: string; message: string } | null
}

/**
 * Ends quietly only for a task that did its work: the client's wait also ends
 * for tasks that failed or were cancelled. `allowed` names codes of failures
 * that mean the work was done before. Throws UNEXPECTED_STATE with the code.
 */
export function assertSucceeded(
  task: SettledTask,
  allowed: readonly string[] = []
): void {
  if (task.status === "succeeded") {
    return
  }
  const code = task.error?.code
  if (task.status === "failed" && code && allowed.includes(code)) {
    return
  }
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `Meilisearch's task ${task.uid} (${task.type}) is ${task.status}` +
      (task.error ? ` (${code}): ${task.error.message}` : "")
  )
}
