import type { MedusaResponse } from "@medusajs/framework/http"
import { listPaperTasks } from "../../../queries/list-paper-tasks"
import type { PaperTaskQuery } from "../../paper-validators"
import type { OfficerRequest } from "../../scope/types"

/** Lapsed papers of the territory that somebody has to see to. */
export const GET = async (
  req: OfficerRequest<unknown, PaperTaskQuery>,
  res: MedusaResponse
) => {
  const query = req.validatedQuery
  const found = await listPaperTasks(req.scope, {
    ...query,
    territory: req.officer.territory,
  })
  res.json({ ...found, limit: query.limit, offset: query.offset })
}
