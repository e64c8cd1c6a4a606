import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { AUDIT_MODULE } from "../../modules/audit"

export type AuditInput = {
  by: Actor
  /** What was done, as `application.approved`. */
  action: string
  entity: string
  entity_id: string
  case_id?: string | null
  pesantren_id?: string | null
  /** Kecamatan (or wider) of the row. */
  area_code?: string | null
  reason?: string | null
  /** Only the fields that changed; numbers of persons masked. */
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
}

/**
 * Writes down who did what. What is written stays, so this comes last in a
 * workflow: then only what was done is in the log.
 */
export const recordAuditStep = createStep(
  "record-audit",
  async (entries: AuditInput[], { container }) => {
    if (entries.length === 0) return new StepResponse([])
    const rows = entries.map(({ by, ...entry }) => ({
      ...entry,
      actor_type: by.type,
      actor_id: by.id,
      actor_name: by.name,
      ip: by.ip,
      request_id: by.request_id,
    }))
    const written = await container
      .resolve(AUDIT_MODULE)
      .createAuditEntries(rows)
    return new StepResponse(written.map(({ id }) => id))
  }
)
