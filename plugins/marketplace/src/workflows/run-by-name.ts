import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Owes money back; the payment plugin's. */
export const OPEN_OBLIGATION = "open-refund-obligation"

/**
 * Runs a workflow of another plugin, which is met by its name alone
 * (docs/decisions/0006). Answers its result. Throws what its step threw: left
 * to itself, the engine throws instead that a result could not be made of it.
 */
export async function runByName(
  container: MedusaContainer,
  id: string,
  input: unknown
): Promise<unknown> {
  const run = (await container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run(id, { input, throwOnError: false })) as {
    result: unknown
    errors?: readonly { error?: unknown }[]
  }
  const [failed] = run.errors ?? []
  if (!failed) return run.result
  // Redis hands errors on as plain objects.
  throw failed.error instanceof Error
    ? failed.error
    : Object.assign(new Error(`Workflow ${id} failed.`), failed.error)
}
