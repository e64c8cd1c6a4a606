import type { MedusaResponse } from "@medusajs/framework/http"
import { changeStageWorkflow } from "../../../../../workflows/change-stage"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import type { StageBody } from "../../../register-validators"

/** Moves a pesantren in the programme: stage, cohort, class and field. */
export const POST = async (
  req: OfficerRequest<StageBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { result } = await changeStageWorkflow(req.scope).run({
    input: { ...req.validatedBody, pesantren_id: id, by: officerOf(req) },
  })
  res.json({ standing: result })
}
