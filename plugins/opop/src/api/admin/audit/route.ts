import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAudit } from "../../../queries/list-audit"
import type { AuditQuery } from "../../audit-validators"

/** Who did what, newest first; `count` ends at 10,000. */
export const GET = async (
  req: MedusaRequest<unknown, AuditQuery>,
  res: MedusaResponse
) => {
  const query = req.validatedQuery
  res.json({
    ...(await listAudit(req.scope, { ...query, territory: null })),
    limit: query.limit,
    offset: query.offset,
  })
}
