import type { MedusaResponse } from "@medusajs/framework/http"
import { listPaperQueue } from "../../../queries/list-paper-queue"
import type { PaperQueueQuery } from "../../paper-validators"
import type { OfficerRequest } from "../../scope/types"

/** Papers of shops and goods in the territory, the longest waiting first. */
export const GET = async (
  req: OfficerRequest<unknown, PaperQueueQuery>,
  res: MedusaResponse
) => {
  const query = req.validatedQuery
  const found = await listPaperQueue(req.scope, {
    ...query,
    territory: req.officer.territory,
  })
  res.json({ ...found, limit: query.limit, offset: query.offset })
}
