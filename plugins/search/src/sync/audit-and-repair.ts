import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { auditSearchIndexWorkflow } from "../workflows/audit-search-index"
import type { AuditResult } from "../workflows/steps/audit-search-index"
import { workersOf } from "./workers"

/** Two audits at once would tell the same twice. */
const LOCK = "audit-search-index"

/** Audits every engine, wakes the worker where there is drift, and says both in the log. */
export async function auditAndRepair(
  container: MedusaContainer
): Promise<AuditResult[]> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const results = await container
    .resolve(Modules.LOCKING)
    .execute(LOCK, async () => {
      const { result } = await auditSearchIndexWorkflow(container).run()
      return result
    })
  for (const { engine, products, error, ...drift } of results) {
    const { missing, different, surplus } = drift
    const line = `search.audited engine=${engine} products=${products} missing=${missing} different=${different} surplus=${surplus}`
    if (error) {
      logger.error(`search.audit_failed engine=${engine} ${error}`)
    } else if (missing + different + surplus) {
      logger.warn(line)
      workersOf(container).sync.wake()
    } else {
      logger.info(line)
    }
  }
  return results
}
