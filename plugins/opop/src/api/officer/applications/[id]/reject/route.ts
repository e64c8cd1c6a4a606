import type { MedusaResponse } from "@medusajs/framework/http"
import { moveApplicationWorkflow } from "../../../../../workflows/move-application"
import type { ReasonBody } from "../../../../application-validators"
import { caseOfficer } from "../../../../case-actors"
import type { OfficerRequest } from "../../../../scope/types"
import { sendOfficerCase } from "../../../../send-case"

/** Rejects the case, with the reason. */
export const POST = async (
  req: OfficerRequest<ReasonBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await moveApplicationWorkflow(req.scope).run({
    input: { ...req.validatedBody, action: "reject", id, by: caseOfficer(req) },
  })
  await sendOfficerCase(req, res)
}
