import type { MedusaResponse } from "@medusajs/framework/http"
import { withoutNumbers } from "../../../lib/application-audit"
import { NUMBER_READERS } from "../../../queries/get-office-application"
import { listAudit } from "../../../queries/list-audit"
import type { AuditQuery } from "../../audit-validators"
import type { OfficerRequest } from "../../scope/types"
import { holdsRole } from "../holds-role"

/**
 * Who did what in the territory, newest first; `count` ends at 10,000. Numbers
 * of persons are masked, and left out where the officer may not read them.
 */
export const GET = async (
  req: OfficerRequest<unknown, AuditQuery>,
  res: MedusaResponse
) => {
  const query = req.validatedQuery
  const { territory } = req.officer
  const { entries, count } = await listAudit(req.scope, { ...query, territory })
  res.json({
    entries: entries.map((entry) =>
      holdsRole(req, NUMBER_READERS, entry.area?.code ?? null)
        ? entry
        : {
            ...entry,
            before: withoutNumbers(entry.before),
            after: withoutNumbers(entry.after),
          }
    ),
    count,
    limit: query.limit,
    offset: query.offset,
  })
}
