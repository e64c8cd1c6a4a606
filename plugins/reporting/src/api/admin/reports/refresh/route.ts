import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { startRefresh } from "../../../start-refresh"

/** Begins to make the figures anew; the status tells when they are there. */
export const POST = (req: MedusaRequest, res: MedusaResponse) => {
  res.status(202).json({ started: startRefresh(req.scope) })
}
