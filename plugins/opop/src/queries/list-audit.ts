import type { MedusaContainer } from "@medusajs/framework/types"
import { AUDIT_MODULE } from "../modules/audit"
import type { AuditRow } from "../modules/audit/service"
import type { AuditSearch } from "../modules/audit/sql"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { nameAreas } from "./name-areas"
import { nameLogIds } from "./name-log-ids"

/** An entry of the log as people read it. */
export type ShownAudit = {
  id: string
  /** ISO time. */
  at: string
  actor: { type: string; id: string | null; name: string | null }
  action: string
  entity: string
  entity_id: string
  case_id: string | null
  pesantren: { id: string; name: string } | null
  area: { code: string; name: string } | null
  reason: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  /** What those are called whose ids, or area codes, it holds. */
  names: Record<string, string>
  ip: string | null
  request_id: string | null
}

/** One page of the log, newest first; the number is counted to 10,000. */
export async function listAudit(
  scope: MedusaContainer,
  search: AuditSearch
): Promise<{ entries: ShownAudit[]; count: number }> {
  const { rows, count } = await scope.resolve(AUDIT_MODULE).searchAudit(search)
  const [pesantren, areas, names] = await Promise.all([
    namePesantren(scope, rows),
    nameAreas(
      scope,
      rows.flatMap(({ area_code }) => area_code ?? [])
    ),
    nameLogIds(scope, rows),
  ])
  return {
    count,
    entries: rows.map((row) => ({
      id: row.id,
      at: new Date(row.created_at).toISOString(),
      actor: { type: row.actor_type, id: row.actor_id, name: row.actor_name },
      action: row.action,
      entity: row.entity,
      entity_id: row.entity_id,
      case_id: row.case_id,
      pesantren: pesantren(row.pesantren_id),
      area: row.area_code
        ? { code: row.area_code, name: areas(row.area_code).full_name }
        : null,
      reason: row.reason,
      before: row.before,
      after: row.after,
      names: names(row),
      ip: row.ip,
      request_id: row.request_id,
    })),
  }
}

async function namePesantren(scope: MedusaContainer, rows: AuditRow[]) {
  const ids = [...new Set(rows.flatMap((row) => row.pesantren_id ?? []))]
  const found = await scope
    .resolve(PESANTREN_MODULE)
    .listPesantrens(
      { id: ids },
      { select: ["id", "name"], take: ids.length, withDeleted: true }
    )
  const names = new Map(found.map(({ id, name }) => [id, name]))
  return (id: string | null) => (id ? { id, name: names.get(id) ?? id } : null)
}
