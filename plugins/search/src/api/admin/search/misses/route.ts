import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SEARCH_LOG_MODULE } from "../../../../modules/search-log"
import { readMissesQuery } from "../validators"

/** Most words of one report. */
const LIMIT = 200

/** What was looked for in vain in a week, most frequent first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { week, from, to } = readMissesQuery(req.query)
  const misses = await req.scope
    .resolve(SEARCH_LOG_MODULE)
    .listMisses({ from, to, limit: LIMIT })
  res.json({ week, from: from.toISOString(), to: to.toISOString(), misses })
}
