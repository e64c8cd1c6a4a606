import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { refreshReportsWorkflow } from "../workflows/refresh-reports"

/** Makes the figures of the reports anew, every quarter of an hour. */
export default async function refreshReports(container: MedusaContainer) {
  await container
    .resolve(Modules.LOCKING)
    .execute(config.name, () => refresh(container))
}

async function refresh(container: MedusaContainer) {
  const start = performance.now()
  const { result } = await refreshReportsWorkflow(container).run()
  if (!result) return
  const ms = Math.round(performance.now() - start)
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`reports.refreshed models=${result.models.length} ms=${ms}`)
}

export const config = { name: "refresh-reports", schedule: "*/15 * * * *" }
