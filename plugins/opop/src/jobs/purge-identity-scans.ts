import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { IDENTITY_SCAN_DAYS } from "../lib/papers"
import { listOldScans } from "../queries/list-old-scans"
import { purgeIdentityScansWorkflow } from "../workflows/purge-identity-scans"

const PAGE = 100
const DAY_MS = 86_400_000

/**
 * Each hour: removes scans of people's identity 90 days after the decision on
 * their case (D18). Safe to run twice.
 */
export default async function purgeIdentityScans(container: MedusaContainer) {
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute("purge-identity-scans", async () => {
    const before = new Date(Date.now() - IDENTITY_SCAN_DAYS * DAY_MS)
    let purged = 0
    for (;;) {
      const ids = await listOldScans(container, { before, limit: PAGE })
      if (ids.length > 0)
        await purgeIdentityScansWorkflow(container).run({ input: { ids } })
      purged += ids.length
      if (ids.length < PAGE) break
    }
    if (purged > 0)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .info(`paper.scans_purged count=${purged}`)
  })
}

export const config = {
  name: "purge-identity-scans",
  schedule: "37 * * * *",
}
