import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditAndRepair } from "../../../../sync/audit-and-repair"
import { startOnce } from "../../../../sync/start-once"
import { readAuditBody } from "../validators"

/** Begins to compare the indexes with the database; the status tells the result. */
export const POST = (req: MedusaRequest, res: MedusaResponse) => {
  readAuditBody(req.body)
  const started = startOnce(req.scope, "search.audit", () =>
    auditAndRepair(req.scope)
  )
  res.status(202).json({ started })
}
