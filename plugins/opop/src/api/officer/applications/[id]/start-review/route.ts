import type { MedusaResponse } from "@medusajs/framework/http"
import { moveApplicationWorkflow } from "../../../../../workflows/move-application"
import { caseOfficer } from "../../../../case-actors"
import type { OfficerRequest } from "../../../../scope/types"
import { sendOfficerCase } from "../../../../send-case"

/** Begins to look at the case. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  await moveApplicationWorkflow(req.scope).run({
    input: { action: "start_review", id, by: caseOfficer(req) },
  })
  await sendOfficerCase(req, res)
}
