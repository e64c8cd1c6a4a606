import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fail } from "../../../../errors"
import { SEARCH_LOG_MODULE } from "../../../../modules/search-log"
import { readMissesQuery } from "../validators"

/** What was looked for in vain in a week, most frequent first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { week } = readMissesQuery(req.query)
  const report = await req.scope.resolve(SEARCH_LOG_MODULE).reportMisses(week)
  if (!report) {
    throw fail("invalid_request", { field: "week" })
  }
  res.json(report)
}
