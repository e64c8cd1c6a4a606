import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { manager, type Shared } from "../../lib/manager"
import { AuditEntry } from "./models/audit-entry"
import {
  type AuditSearch,
  countEntriesStatement,
  entriesStatement,
} from "./sql"

export type AuditRow = {
  id: string
  /** As the database writes it; `new Date` reads it. */
  created_at: string
  actor_type: string
  actor_id: string | null
  actor_name: string | null
  action: string
  entity: string
  entity_id: string
  case_id: string | null
  pesantren_id: string | null
  area_code: string | null
  reason: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  ip: string | null
  request_id: string | null
}

/** The log. Only `createAuditEntries` and reading work: the database sees to it. */
export class AuditModuleService extends MedusaService({ AuditEntry }) {
  /**
   * One page of the entries that match, newest first, and their number, which
   * is counted to 10,000 only.
   */
  @InjectManager()
  async searchAudit(
    search: AuditSearch,
    @MedusaContext() context: Shared = {}
  ): Promise<{ rows: AuditRow[]; count: number }> {
    const em = manager(context)
    const page = entriesStatement(search)
    const count = countEntriesStatement(search)
    const [rows, [total]] = await Promise.all([
      em.execute<AuditRow[]>(page.sql, page.bindings),
      em.execute<{ count: number }[]>(count.sql, count.bindings),
    ])
    return { rows, count: total?.count ?? 0 }
  }
}
