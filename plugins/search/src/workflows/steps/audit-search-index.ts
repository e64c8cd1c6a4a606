import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DirtyPriority, type DirtyMark } from "../../lib/dirty"
import type { EngineName } from "../../lib/engines"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"
import { auditEngine } from "../../sync/audit"
import { enginesOn } from "../../sync/engines-on"

/** Drift of one engine; null where the audit broke off, and why. */
export type AuditResult = {
  engine: EngineName
  products: number
  missing: number
  different: number
  surplus: number
  error: string | null
}

/**
 * Compares each engine with the database, marks what differs for the worker and
 * keeps the counts. An engine that breaks off does not hold up the next. Nothing
 * to undo: a mark in vain costs one look.
 */
export const auditSearchIndexStep = createStep(
  "audit-search-index",
  async (_: void, { container }) => {
    const sync = container.resolve(SEARCH_SYNC_MODULE)
    const sources = {
      connection: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      query: container.resolve(ContainerRegistrationKeys.QUERY),
    }
    const results: AuditResult[] = []
    for (const engine of enginesOn()) {
      const { id } = await sync.createSearchAudits({
        engine,
        started_at: new Date(),
      })
      const result: AuditResult = {
        engine,
        ...{ products: 0, missing: 0, different: 0, surplus: 0, error: null },
      }
      try {
        const { products, drift } = await auditEngine({ sync, sources }, engine)
        const refs = Object.values(drift).flat()
        const marks = refs.map((ref): DirtyMark => ({
          kind: "product",
          ref,
          reason: "sale",
        }))
        await sync.markDirty(marks, DirtyPriority.sweep, engine)
        Object.assign(result, {
          products,
          missing: drift.missing.length,
          different: drift.different.length,
          surplus: drift.surplus.length,
        })
      } catch (error) {
        result.error = String(error).slice(0, 1000)
      }
      await sync.updateSearchAudits({ ...result, id, finished_at: new Date() })
      results.push(result)
    }
    return new StepResponse(results)
  }
)
