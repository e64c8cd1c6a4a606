import type { MedusaResponse } from "@medusajs/framework/http"
import { loadTimeline } from "../../../../../queries/load-timeline"
import type { OfficerRequest } from "../../../../scope/types"
import type { TimelineQuery } from "../../../register-validators"

/** What happened with a pesantren, newest first. */
export const GET = async (
  req: OfficerRequest<unknown, TimelineQuery>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const page = req.validatedQuery
  const { events, count } = await loadTimeline(req.scope, { id, ...page })
  res.json({ events, count, ...page })
}
