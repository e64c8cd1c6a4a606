import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readStatus } from "../../../../sync/read-status"

/** How the indexes stand: lag, engines, audits, fillings, what was laid aside. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ status: await readStatus(req.scope) })
}
