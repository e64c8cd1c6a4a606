import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { auditSearchIndexWorkflow } from "../workflows/audit-search-index"
import type { AuditResult } from "../workflows/steps/audit-search-index"
import { LOCKS, withLocks } from "./advisory-lock"
import { workersOf } from "./workers"

/**
 * Audits every engine, wakes the worker where there is drift, and says both in
 * the log. Of two at once, which would tell the same twice, one waits.
 */
export async function auditAndRepair(
  container: MedusaContainer
): Promise<AuditResult[]> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { result: results } = await withLocks(
    connection,
    [{ key: LOCKS.audit }],
    () => auditSearchIndexWorkflow(container).run()
  )
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
