import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadStatus } from "../../../../queries/load-status"

/** When the figures were made, how long each took, what went wrong. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ status: await loadStatus(req.scope) })
}
