import type { MedusaResponse } from "@medusajs/framework/http"
import { getIntervention } from "../../../../../queries/list-interventions"
import { confirmInterventionWorkflow } from "../../../../../workflows/confirm-intervention"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"

/** Makes a mentor's draft count. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  await confirmInterventionWorkflow(req.scope).run({
    input: { id, by: officerOf(req) },
  })
  res.json({ intervention: await getIntervention(req.scope, id) })
}
