import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const ENDED = ["not_started", "done", "reverted", "failed"]
const PATIENCE_MS = 60_000

/** Named once: they would fail every test that follows. */
const named = new Set<string>()

/**
 * Waits until no workflow runs, so that nothing of one test reaches into the
 * next. The runner's own wait does not say what it waited for.
 *
 * @throws Error that names the workflows which did not end within a minute.
 */
export async function workflowsAtRest(
  container: MedusaContainer
): Promise<void> {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  const running = async () =>
    (await engine.listWorkflowExecutions({ state: { $nin: ENDED } })).filter(
      ({ transaction_id }) => !named.has(transaction_id)
    )
  const end = Date.now() + PATIENCE_MS
  let left = await running()
  while (left.length > 0 && Date.now() < end) {
    await pause(50)
    left = await running()
  }
  for (const { transaction_id } of left) named.add(transaction_id)
  if (left.length > 0)
    throw new Error(
      `Workflows that did not end: ${JSON.stringify(
        left.map(
          ({ workflow_id, transaction_id, state, execution, context }) => ({
            workflow_id,
            transaction_id,
            state,
            execution,
            context,
          })
        )
      ).slice(0, 20_000)}`
    )
}
