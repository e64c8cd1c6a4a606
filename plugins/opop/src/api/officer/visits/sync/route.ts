import type { MedusaResponse } from "@medusajs/framework/http"
import { recordVisitsWorkflow } from "../../../../workflows/record-visits"
import { officerOf } from "../../../scope/actor-of"
import type { OfficerRequest } from "../../../scope/types"
import type { SyncVisitsBody } from "../../register-validators"

/**
 * Takes visits that were written down without a signal: a result each, in the
 * order sent. Sending them again changes nothing.
 */
export const POST = async (
  req: OfficerRequest<SyncVisitsBody>,
  res: MedusaResponse
) => {
  const { id, name, territory } = req.officer
  const { result } = await recordVisitsWorkflow(req.scope).run({
    input: {
      by: officerOf(req),
      officer: { id, name, territory },
      visits: req.validatedBody.visits.map((visit) => ({
        ...visit,
        is_offline: true,
      })),
    },
  })
  res.json({ results: result })
}
