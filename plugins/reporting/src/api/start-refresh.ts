import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refreshReportsWorkflow } from "../workflows/refresh-reports"

let isRunning = false

/**
 * Starts to make the figures anew, which may take a minute, and does not wait:
 * false when this process is at it already. A fault goes to the log, and into
 * the status.
 */
export function startRefresh(container: MedusaContainer): boolean {
  if (isRunning) return false
  isRunning = true
  void refreshReportsWorkflow(container)
    .run()
    .catch((fault: unknown) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`reports.refresh_failed ${String(fault)}`)
    )
    .finally(() => {
      isRunning = false
    })
  return true
}
