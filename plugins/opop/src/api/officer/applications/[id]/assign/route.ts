import type { MedusaResponse } from "@medusajs/framework/http"
import { assignApplicationWorkflow } from "../../../../../workflows/assign-application"
import type { AssignBody } from "../../../../application-validators"
import { caseOfficer } from "../../../../case-actors"
import type { OfficerRequest } from "../../../../scope/types"
import { sendOfficerCase } from "../../../../send-case"

/** Gives the case to an officer, to oneself, or (null) to nobody. */
export const POST = async (
  req: OfficerRequest<AssignBody>,
  res: MedusaResponse
) => {
  const { officer_id = req.officer.id } = req.validatedBody
  await assignApplicationWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "", officer_id, by: caseOfficer(req) },
  })
  await sendOfficerCase(req, res)
}
