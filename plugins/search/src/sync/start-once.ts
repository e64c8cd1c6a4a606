import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { asError } from "../lib/as-error"

/** Work of this process that nobody waits for. */
const running = new Set<string>()

/**
 * Starts work that takes minutes and answers at once: false when it is under
 * way in this process already. Its fault goes to the log.
 */
export function startOnce(
  container: MedusaContainer,
  name: string,
  work: () => Promise<unknown>
): boolean {
  if (running.has(name)) return false
  running.add(name)
  void work()
    .catch((error: unknown) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`${name}_failed`, asError(error))
    )
    .finally(() => running.delete(name))
  return true
}
