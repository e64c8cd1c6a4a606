import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { goneHolders, isRunning, THIS_PROCESS } from "../lib/lease-holder"
import { INBOX_MODULE } from "../modules/inbox"

/**
 * Frees the events of processes that are known to be gone, so that they need
 * not wait until their leases run out. Answers how many there were.
 */
export async function releaseGone(container: MedusaContainer): Promise<number> {
  const inbox = container.resolve(INBOX_MODULE)
  const gone = goneHolders(await inbox.leaseHolders(), {
    ...{ self: THIS_PROCESS, runs: isRunning },
  })
  const count = gone.length ? await inbox.releaseLeases(gone) : 0
  if (count)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`payment.inbox_released events=${count}`)
  return count
}
