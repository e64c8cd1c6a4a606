import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { startOnce } from "../../../../sync/start-once"
import { rebuildSearchIndexWorkflow } from "../../../../workflows/rebuild-search-index"
import { readRebuildBody } from "../validators"

/** Begins to fill a new version; the status tells how far it is. */
export const POST = (req: MedusaRequest, res: MedusaResponse) => {
  const input = readRebuildBody(req.body)
  const started = startOnce(req.scope, "search.rebuild", () =>
    rebuildSearchIndexWorkflow(req.scope).run({ input })
  )
  res.status(202).json({ started })
}
