import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuditSearch } from "../modules/audit/sql"
import { listAudit, type ShownAudit } from "./list-audit"

/** As much as a page shows at once. */
const ENTRIES = 100

/**
 * What was done to a row, newest first: by `case_id` with all that belongs to
 * the case, or by `entity` and `entity_id` alone. Whoever may see the row may
 * see this; `ip` and `request_id` are for readers of the log and are left out.
 */
export async function auditOf(
  scope: MedusaContainer,
  row: { case_id: string } | { entity: string; entity_id: string },
  search: Pick<AuditSearch, "action" | "without"> = {}
): Promise<Omit<ShownAudit, "ip" | "request_id">[]> {
  const { entries } = await listAudit(scope, {
    ...{ ...row, ...search },
    territory: null,
    limit: ENTRIES,
    offset: 0,
  })
  return entries.map(({ ip: _ip, request_id: _request, ...entry }) => entry)
}
