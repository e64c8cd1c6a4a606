import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAudit } from "../../../queries/list-audit"
import type { AdminAuditQuery } from "../../audit-validators"

/** Who did what, newest first; `count` ends at 10,000. */
export const GET = async (
  req: MedusaRequest<unknown, AdminAuditQuery>,
  res: MedusaResponse
) => {
  const { area, ...query } = req.validatedQuery
  const territory = area ? [area] : null
  res.json({
    ...(await listAudit(req.scope, { ...query, territory })),
    limit: query.limit,
    offset: query.offset,
  })
}
