import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { wakeNotices } from "../inbox/wake-notices"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"

/**
 * Each minute: works on notices that a process left which died, or that rested
 * after a fault, and forgets what was done long ago. The work after a notice
 * does not wait for this. Safe to run twice.
 */
export default async function workCourierNotices(container: MedusaContainer) {
  await wakeNotices(container)
  const service: CourierModuleService = container.resolve(COURIER_MODULE)
  const pruned = await service.pruneNotices()
  if (pruned > 0)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`courier.notices_pruned count=${pruned}`)
}

export const config = {
  name: "work-courier-notices",
  schedule: "* * * * *",
}
