import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toldOf } from "../lib/told-of"
import { Wakeable } from "../lib/wakeable"
import { workInbox } from "./work-inbox"

/** Notices of one payment come in bursts; milliseconds. */
const DELAY_MS = 50

/** One worker for each application in this process. */
const workers = new WeakMap<object, Wakeable>()

/** The worker that empties the inbox. */
export function inboxWorkerOf(container: MedusaContainer): Wakeable {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const known = workers.get(logger)
  if (known) return known
  const made: Wakeable = new Wakeable(
    DELAY_MS,
    () => workInbox(container, made.wakeIn),
    (error) => logger.error(`payment.inbox_stopped ${toldOf(error)}`)
  )
  workers.set(logger, made)
  return made
}
