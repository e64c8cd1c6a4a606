import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { workNotices } from "./work-notices"

/** The last run of each application in this process. */
const runs = new WeakMap<object, Promise<void>>()

/**
 * Works on what is due, after the run that is under way: one at a time in a
 * process. Resolves when it is done, also where it failed: that is logged, and
 * what is left is found by the next run.
 */
export function wakeNotices(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const run = (runs.get(logger) ?? Promise.resolve())
    .then(() => workNotices(container))
    .catch((error: unknown) =>
      logger.error(`courier.notices_stopped ${String(error).slice(0, 200)}`)
    )
  runs.set(logger, run)
  return run
}
