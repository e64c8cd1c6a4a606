import type { MedusaResponse } from "@medusajs/framework/http"
import { listAudit } from "../../../queries/list-audit"
import type { AuditQuery } from "../../audit-validators"
import type { OfficerRequest } from "../../scope/types"

/** Who did what in the territory, newest first; `count` ends at 10,000. */
export const GET = async (
  req: OfficerRequest<unknown, AuditQuery>,
  res: MedusaResponse
) => {
  const query = req.validatedQuery
  const { territory } = req.officer
  res.json({
    ...(await listAudit(req.scope, { ...query, territory })),
    limit: query.limit,
    offset: query.offset,
  })
}
